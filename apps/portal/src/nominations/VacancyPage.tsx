import { useParams } from 'react-router';
import { graphql } from '../gql';
import { sectors } from '../table/sectors';
import { NotFound } from '../ui/NotFound';
import { Banner } from '../ui/Banner';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { DayOf } from '../ui/When';
import { ExpressInterestForm } from './ExpressInterestForm';
import { InterestDecision } from './InterestDecision';
import { MyInterest } from './MyInterest';
import { WithdrawVacancyForm } from './WithdrawVacancyForm';

const VacancyPageQuery = graphql(`
  query VacancyPage($id: ID!) {
    vacancy(id: $id) {
      id
      partnershipName
      area
      region
      sector
      lookedFor
      advertisedAt
      closedAt
      outcome
      partnership {
        id
        name
        slug
      }
      myInterest {
        id
        ...MyInterest
      }
      interests(first: 50) {
        nodes {
          id
          viewerCan {
            takeUp
          }
          ...InterestDecision
        }
      }
      viewerCan {
        expressInterest
        withdraw
      }
      ...WithdrawVacancyForm
    }
    viewer {
      person {
        id
        agency {
          id
          name
        }
      }
    }
  }
`);

/** One notice to the network, and what one may do about it: say that one would come, or decide about those who would. */
export function VacancyPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(VacancyPageQuery, { id: id! });
  if (!data) return waiting;
  const { vacancy, viewer } = data;
  if (!vacancy) return <NotFound />;
  const { partnership, sector, partnershipName, outcome, closedAt, myInterest, viewerCan } = vacancy;
  const toDecide = vacancy.interests.nodes.filter((interest) => interest.viewerCan.takeUp);
  return (
    <Page
      title={`${sectors[sector].label}: ${partnershipName}`}
      caption="Vacancy"
      back={{ to: '/vacancies', label: 'Vacancies' }}
    >
      {closedAt && (
        <Banner kind="important">
          {outcome === 'FILLED' ? 'This vacancy has been filled.' : 'This vacancy was withdrawn.'}
        </Banner>
      )}
      <SummaryList
        rows={[
          ['Looked for', <span className="rt-words">{vacancy.lookedFor}</span>],
          ['Sector', sectors[sector].label],
          vacancy.area && ['Area', vacancy.area],
          vacancy.region && ['Region', vacancy.region],
          ['Advertised', <DayOf at={vacancy.advertisedAt} />],
          partnership && [
            'Partnership',
            <TextLink to={`/partnerships/${partnership.slug}`}>{partnership.name}</TextLink>,
          ],
        ]}
      />
      {myInterest && <MyInterest interest={myInterest} />}
      {viewerCan.expressInterest && <ExpressInterestForm vacancyId={vacancy.id} agency={viewer?.person.agency?.name} />}
      {toDecide.length > 0 && <h2 className="govuk-heading-l">Who is interested</h2>}
      {toDecide.map((interest) => (
        <InterestDecision key={interest.id} interest={interest} slug={partnership?.slug ?? ''} />
      ))}
      {viewerCan.withdraw && <WithdrawVacancyForm vacancy={vacancy} />}
    </Page>
  );
}
