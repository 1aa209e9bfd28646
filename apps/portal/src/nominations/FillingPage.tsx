import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { GapList } from './GapList';
import { InterestDecision } from './InterestDecision';
import { NominationDecision } from './NominationDecision';
import { NominationTable } from './NominationTable';
import { VacancyList } from './VacancyList';

const FillingPageQuery = graphql(`
  query FillingPage($slug: String!, $after: String) {
    partnership(slug: $slug) {
      id
      name
      viewerCanManageVacancies
      waiting: nominations(state: PENDING, first: 50) {
        nodes {
          id
          ...NominationDecision
        }
      }
      interests(state: PENDING, first: 50) {
        nodes {
          id
          ...InterestDecision
        }
      }
      gaps {
        id
        ...GapListItem
      }
      vacancies(first: 50) {
        nodes {
          id
          ...VacancyListItem
        }
      }
      nominations(first: 20, after: $after) {
        nodes {
          id
          ...NominationRow
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** For those who appoint: what waits for them, what the table looks for, and what was decided. */
export function FillingPage() {
  const { slug } = useParams();
  const after = useCursor();
  const [data, waiting] = usePageQuery(FillingPageQuery, { slug: slug!, after });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCanManageVacancies) return <NotFound />;
  const { name, waiting: nominations, interests, gaps, vacancies } = partnership;
  const here = `/partnerships/${slug}`;
  const count = nominations.nodes.length + interests.nodes.length;
  return (
    <Page
      title="Filling seats"
      caption={name}
      back={{ to: `${here}/people`, label: 'People and seats' }}
      actions={<LinkButton to={`${here}/gaps/new`}>Say what is missing</LinkButton>}
    >
      <h2 className="govuk-heading-l">{count === 0 ? 'Nothing waits for you' : `Waits for you (${count})`}</h2>
      {count === 0 && (
        <p className="govuk-body">
          Nominations by agencies’ leads, and interest in what you advertise, stand here until you decide.
        </p>
      )}
      {nominations.nodes.map((nomination) => (
        <NominationDecision key={nomination.id} nomination={nomination} />
      ))}
      {interests.nodes.map((interest) => (
        <InterestDecision key={interest.id} interest={interest} slug={slug!} />
      ))}
      <h2 className="govuk-heading-l">What the table misses</h2>
      <GapList gaps={gaps} slug={slug!} />
      <h2 className="govuk-heading-l">Advertised to the network</h2>
      {vacancies.nodes.length === 0 ? (
        <EmptyState title="Nothing is advertised">
          <p className="govuk-body">
            Advertise a gap above, or a vacant seat from its page:{' '}
            <TextLink to={`${here}/people?vacant=yes`}>vacant seats</TextLink>
          </p>
        </EmptyState>
      ) : (
        <VacancyList vacancies={vacancies.nodes} />
      )}
      <h2 className="govuk-heading-l">Nominations</h2>
      <NominationTable nominations={partnership.nominations.nodes} slug={slug!} />
      <Pagination pageInfo={partnership.nominations.pageInfo} label="Pages of nominations" />
    </Page>
  );
}
