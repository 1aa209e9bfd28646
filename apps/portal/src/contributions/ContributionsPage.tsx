import { useParams } from 'react-router';
import { pounds } from '../activities/words';
import { AgencyLink } from '../agencies/AgencyLink';
import { CampaignNav } from '../campaigns/CampaignNav';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { hoursInWords } from './words';

const ContributionsPageQuery = graphql(`
  query ContributionsPage($id: ID!) {
    campaign(id: $id) {
      id
      title
      ...CampaignNav
      partnership {
        id
        slug
      }
      budget {
        money
        hours
        worth
        costOfDone
        costToCome
      }
      partners {
        id
        canSayContribution
        agency {
          id
          name
        }
        contribution {
          money
          inKind
          hours
          worth
        }
      }
    }
  }
`);

/** What each partner gives to a campaign, and what that makes beside what is planned to be done with it. */
export function ContributionsPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(ContributionsPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  if (!campaign?.budget) return <NotFound />;
  const { title, partnership, budget, partners } = campaign;
  return (
    <Page
      title="What each agency gives"
      caption={title}
      inPartnership={partnership?.slug}
      back={{ to: `/campaigns/${id}`, label: 'Campaign' }}
      wide
    >
      <CampaignNav campaign={campaign} />
      <p className="govuk-body">
        Money, and work or things in kind. Each agency says its own, or whoever runs the campaign says it for them. Only
        those who plan the campaign see this.
      </p>
      <Table
        caption="By agency"
        hideCaption
        rows={partners}
        rowKey={(partner) => partner.id}
        csv="contributions"
        empty={<EmptyState title="No agency takes part yet" />}
        columns={[
          {
            header: 'Agency',
            cell: ({ agency }) => <AgencyLink agency={agency} />,
            text: ({ agency }) => agency.name,
          },
          {
            header: 'Money',
            cell: ({ contribution }) => (contribution?.money == null ? '' : pounds(contribution.money)),
            text: ({ contribution }) => contribution?.money ?? '',
            numeric: true,
          },
          {
            header: 'In kind',
            cell: ({ contribution }) => <span className="rt-campaign__lines">{contribution?.inKind}</span>,
            text: ({ contribution }) => contribution?.inKind ?? '',
          },
          {
            header: 'Hours',
            cell: ({ contribution }) => contribution?.hours?.toLocaleString('en-GB'),
            text: ({ contribution }) => contribution?.hours ?? '',
            numeric: true,
          },
          {
            header: 'Worth about',
            cell: ({ contribution }) => (contribution?.worth == null ? '' : pounds(contribution.worth)),
            text: ({ contribution }) => contribution?.worth ?? '',
            numeric: true,
          },
          {
            header: 'Say it',
            cell: ({ id: partnerId, agency, contribution, canSayContribution }) =>
              canSayContribution && (
                <TextLink to={`/campaigns/${id}/contributions/${partnerId}`} about={agency.name}>
                  {contribution ? 'Change' : 'Say what it gives'}
                </TextLink>
              ),
          },
        ]}
      />
      <section aria-labelledby="together">
        <h2 className="govuk-heading-l" id="together">
          Together
        </h2>
        <SummaryList
          rows={[
            ['Money', pounds(budget.money)],
            ['In kind', `${hoursInWords(budget.hours)}; worth about ${pounds(budget.worth)}`],
            ['Expected cost of what is done', pounds(budget.costOfDone)],
            ['Expected cost of what is to come', pounds(budget.costToCome)],
            ['Money that nothing is planned with', leftOver(budget)],
          ]}
        />
        <p className="govuk-body">
          Each adds up what was said, and nothing that was not:{' '}
          <TextLink to={`/campaigns/${id}/plan`}>the plan</TextLink> says what each activity is expected to cost.
        </p>
      </section>
    </Page>
  );
}

function leftOver({ money, costOfDone, costToCome }: { money: number; costOfDone: number; costToCome: number }) {
  const left = Math.round((money - costOfDone - costToCome) * 100) / 100;
  return left < 0 ? `None: ${pounds(-left)} more is planned than was given` : pounds(left);
}
