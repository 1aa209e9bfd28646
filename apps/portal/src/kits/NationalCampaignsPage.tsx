import { CampaignList } from '../campaigns/CampaignLine';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Adopters } from './Adopters';

const NationalCampaignsPageQuery = graphql(`
  query NationalCampaignsPage($after: String) {
    viewer {
      person {
        id
      }
      canBeginNationalCampaign
    }
    campaigns(runBy: NATION, phase: LIVE, first: 20, after: $after) {
      nodes {
        id
        title
        canBeAdopted
        ...CampaignLine
        ...Adopters
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What the nation runs now, for partnerships to adopt, and who has. */
export function NationalCampaignsPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(NationalCampaignsPageQuery, { after });
  if (!data) return waiting;
  const { viewer, campaigns } = data;
  return (
    <Page
      title="National campaigns"
      caption="Campaigns"
      back={{ to: '/campaigns', label: 'Campaigns' }}
      actions={
        viewer?.canBeginNationalCampaign && <LinkButton to="/campaigns/new">Begin a national campaign</LinkButton>
      }
    >
      <p className="govuk-body-l">
        Each is there to be adopted: a partnership takes its words, its objectives and what it measures, and makes a
        campaign of its own of them, with its own days, targets and activities.
      </p>
      {campaigns.nodes.length === 0 && (
        <EmptyState title="No national campaign is live">
          <p className="govuk-body">
            They appear here when the national coordinators launch them. All that you see, what is over too, are under{' '}
            <TextLink to="/campaigns">Campaigns</TextLink>.
          </p>
        </EmptyState>
      )}
      {campaigns.nodes.length > 0 && <h2 className="govuk-heading-l">Live now</h2>}
      {campaigns.nodes.map((campaign) => (
        <section key={campaign.id} aria-label={campaign.title}>
          <CampaignList campaigns={[campaign]} label={campaign.title} />
          <Adopters campaign={campaign} />
          {campaign.canBeAdopted && (
            <p className="govuk-body">
              <TextLink to={`/campaigns/${campaign.id}/adopt`}>Adopt “{campaign.title}”</TextLink>
            </p>
          )}
        </section>
      ))}
      <Pagination pageInfo={campaigns.pageInfo} label="Pages of national campaigns" />
    </Page>
  );
}
