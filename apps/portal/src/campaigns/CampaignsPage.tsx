import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignList } from './CampaignLine';

const CampaignsPageQuery = graphql(`
  query CampaignsPage($after: String) {
    viewer {
      person {
        id
      }
      canBeginCampaign
    }
    live: campaigns(runBy: YOURS, phase: LIVE, first: 20) {
      nodes {
        id
        ...CampaignLine
      }
    }
    toCome: campaigns(runBy: YOURS, phase: TO_COME, first: 50) {
      nodes {
        id
        ...CampaignLine
      }
    }
    national: campaigns(runBy: NATION, first: 20) {
      nodes {
        id
        ...CampaignLine
      }
    }
    others: campaigns(runBy: OTHERS, first: 20) {
      nodes {
        id
        ...CampaignLine
      }
    }
    over: campaigns(runBy: YOURS, phase: OVER, first: 10, after: $after) {
      nodes {
        id
        ...CampaignLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What is under way where I take part, then the nation's, then what others run. */
export function CampaignsPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(CampaignsPageQuery, { after });
  if (!data) return waiting;
  const { live, toCome, national, others, over, viewer } = data;
  const sections = [
    { id: 'live', heading: 'Live', campaigns: live.nodes },
    { id: 'to-come', heading: 'Being planned', campaigns: toCome.nodes },
    { id: 'national', heading: 'National campaigns', campaigns: national.nodes },
    { id: 'others', heading: 'Run by other partnerships', campaigns: others.nodes },
    { id: 'over', heading: 'Over', campaigns: over.nodes },
  ].filter(({ campaigns }) => campaigns.length > 0);
  return (
    <Page
      title="Campaigns"
      actions={viewer?.canBeginCampaign && <LinkButton to="/campaigns/new">Begin a campaign</LinkButton>}
    >
      <p className="govuk-body-l">
        What partnerships do together to make something known: what it is to achieve, who does which part, and what the
        figures show.
      </p>
      {sections.length === 0 && (
        <EmptyState title="There is no campaign for you yet">
          <p className="govuk-body">
            {viewer?.canBeginCampaign
              ? 'Begin one: at first only those who run your table see it.'
              : 'Campaigns are begun by the coordinator or the chair of a partnership. They appear here when your agency takes part, or when they are launched.'}
          </p>
        </EmptyState>
      )}
      {sections.map(({ id, heading, campaigns }) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="govuk-heading-l" id={id}>
            {heading}
          </h2>
          <CampaignList campaigns={campaigns} label={heading} />
          {id === 'national' && (
            <p className="govuk-body">
              <TextLink to="/campaigns/national">National campaigns to adopt, and who has</TextLink>
            </p>
          )}
        </section>
      ))}
      <Pagination pageInfo={over.pageInfo} label="Pages of campaigns that are over" />
    </Page>
  );
}
