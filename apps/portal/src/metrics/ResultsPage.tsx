import { useParams } from 'react-router';
import { CampaignNav } from '../campaigns/CampaignNav';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { Funnel } from './Funnel';
import { MetricResult } from './MetricResult';

const CampaignResultsPageQuery = graphql(`
  query CampaignResultsPage($id: ID!) {
    campaign(id: $id) {
      ...CampaignNav
      id
      title
      isNational
      canDefineMetrics
      partnership {
        id
        slug
      }
      metrics {
        id
        kind
        figures {
          isExact
        }
        ...MetricResult
        ...FunnelStep
      }
    }
  }
`);

/** What a campaign's figures show, and what they do not. */
export function ResultsPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(CampaignResultsPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  if (!campaign) return <NotFound />;
  const { metrics, isNational, canDefineMetrics } = campaign;
  const isForReaders = metrics.some(({ figures }) => !figures.isExact);
  return (
    <Page
      title="Results"
      caption={campaign.title}
      back={{ to: `/campaigns/${id}`, label: 'Campaign' }}
      inPartnership={campaign.partnership?.slug}
      actions={
        canDefineMetrics && (
          <LinkButton kind={metrics.length ? 'secondary' : 'primary'} to={`/campaigns/${id}/results/new`}>
            Add something to measure
          </LinkButton>
        )
      }
      wide
    >
      <CampaignNav campaign={campaign} />
      {isForReaders &&
        metrics.length > 0 &&
        (isNational ? (
          <Inset>
            Figures of a national campaign are rolled up for those who plan it. What each partnership found stands with
            its own campaign.
          </Inset>
        ) : (
          <Inset>
            Numbers under 5 are not shown, and neither are others from which they could be worked out: behind a small
            number there may be somebody who can be known.
          </Inset>
        ))}
      {metrics.length === 0 ? (
        <EmptyState title="Nothing is measured yet">
          {canDefineMetrics && (
            <p className="govuk-body">
              Say what is to be counted and how, before it begins. Then everybody counts alike, and you know where
              things stood before.
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          {metrics.map((metric) => (
            <MetricResult key={metric.id} campaignId={id} metric={metric} isNational={isNational} />
          ))}
          <Funnel metrics={metrics} />
        </>
      )}
    </Page>
  );
}
