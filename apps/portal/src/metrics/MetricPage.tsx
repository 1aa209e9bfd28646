import { useParams } from 'react-router';
import { graphql } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { SummaryList } from '../ui/SummaryList';
import { usePageQuery } from '../ui/usePageQuery';
import { MetricCharts } from './MetricCharts';
import { MetricFigure } from './MetricFigure';
import { ReadingList } from './ReadingList';
import { directionWords, kindWords, periodTypeWords } from './words';

const MetricPageQuery = graphql(`
  query MetricPage($metricId: ID!, $after: String) {
    campaignMetric(id: $metricId) {
      id
      name
      definition
      kind
      unit
      source
      periodType
      direction
      addsAcrossAgencies
      addsAcrossPeriods
      isOfKit
      campaign {
        id
        title
        isNational
        partnership {
          id
          slug
        }
      }
      objective {
        id
        what
      }
      figures {
        isExact
      }
      viewerCan {
        change
        enter
      }
      readings(first: 50, after: $after) {
        totalCount
        nodes {
          id
          ...ListedReading
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      ...MetricFigure
      ...MetricCharts
    }
  }
`);

/** One metric: how it is counted, what it shows, and every reading with what became of it. */
export function MetricPage() {
  const { id, metricId } = useParams();
  const after = useCursor();
  const [data, waiting] = usePageQuery(MetricPageQuery, { metricId: metricId!, after });
  if (!data) return waiting;
  const metric = data.campaignMetric;
  if (!metric || metric.campaign.id !== id) return <NotFound />;
  const { name, campaign, periodType, readings, viewerCan } = metric;
  const at = `/campaigns/${id}/results/${metricId}`;
  return (
    <Page
      title={name}
      caption={campaign.title}
      inPartnership={campaign.partnership?.slug}
      back={{ to: `/campaigns/${id}/results`, label: 'Results' }}
      actions={
        viewerCan.change && (
          <LinkButton kind="secondary" to={`${at}/change`}>
            Change
          </LinkButton>
        )
      }
      wide
    >
      <MetricFigure metric={metric} />
      {viewerCan.enter && (
        <ButtonGroup>
          <LinkButton to={`${at}/enter`}>Enter a figure</LinkButton>
          <LinkButton kind="secondary" to={`${at}/table`}>
            Paste or import several
          </LinkButton>
        </ButtonGroup>
      )}
      <MetricCharts metric={metric} isNational={campaign.isNational} />
      <h2 className="govuk-heading-m">How it is counted</h2>
      <p className="govuk-body rt-metric__definition">{metric.definition}</p>
      <SummaryList
        rows={[
          ['Kind', kindWords[metric.kind]],
          ['Unit', metric.unit],
          metric.source && ['Source', metric.source],
          ['How often', periodTypeWords[periodType]],
          [
            'Agencies',
            metric.addsAcrossAgencies ? 'May be added' : 'May not be added: the largest is shown, as “at least”',
          ],
          periodType !== 'CAMPAIGN' && [
            'Periods',
            metric.addsAcrossPeriods ? 'May be added' : 'May not be added: the latest is shown',
          ],
          ['Better', directionWords[metric.direction]],
          metric.objective && ['Objective', metric.objective.what],
          metric.isOfKit && ['Counts towards', 'The same metric of the national campaign'],
        ]}
      />
      {metric.figures.isExact && (
        <>
          <h2 className="govuk-heading-m">Readings</h2>
          {readings.nodes.length === 0 ? (
            <EmptyState title="Nothing has been entered yet" />
          ) : (
            <ReadingList readings={readings.nodes} at={at} unit={metric.unit} periodType={periodType} />
          )}
          <Pagination pageInfo={readings.pageInfo} label="Pages of readings" />
        </>
      )}
    </Page>
  );
}
