import { useParams } from 'react-router';
import { ErrorSummary } from '../forms/ErrorSummary';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CheckedTable } from './CheckedTable';
import { GiveTable } from './GiveTable';
import { useReadingTable } from './useReadingTable';

const ReadingTablePageQuery = graphql(`
  query ReadingTablePage($metricId: ID!) {
    campaignMetric(id: $metricId) {
      id
      name
      campaign {
        id
      }
      viewerCan {
        enter
      }
      ...TableOfReadings
    }
  }
`);

const TableOfReadingsFragment = graphql(`
  fragment TableOfReadings on CampaignMetric {
    id
    unit
    periodType
    enterFor {
      agencyId
      name
    }
  }
`);

/** Several figures at once: pasted from a spreadsheet, or from a file. Shown first, then kept whole or not at all. */
export function ReadingTablePage() {
  const { id, metricId } = useParams();
  const [data, waiting] = usePageQuery(ReadingTablePageQuery, { metricId: metricId! });
  if (!data) return waiting;
  const metric = data.campaignMetric;
  if (!metric?.viewerCan.enter || metric.campaign.id !== id) return <NotFound />;
  const back = `/campaigns/${id}/results/${metricId}`;
  return (
    <Page title="Paste or import figures" caption={metric.name} back={{ to: back, label: metric.name }} wide>
      <ReadingTableSteps metric={metric} back={back} />
    </Page>
  );
}

interface ReadingTableStepsProps {
  metric: FragmentType<typeof TableOfReadingsFragment>;
  back: string;
}

function ReadingTableSteps({ metric: ref, back }: ReadingTableStepsProps) {
  const { id, unit, periodType, enterFor } = readFragment(TableOfReadingsFragment, ref);
  const notify = useNotify();
  const table = useReadingTable(id, (kept) =>
    notify(
      kept === 0 ? 'All of it stood already.' : `${kept === 1 ? '1 figure is' : `${kept} figures are`} kept.`,
      back,
    ),
  );
  const { checked, refusal } = table;
  return (
    <>
      <ErrorSummary problems={refusal.problems} failure={refusal.failure} attempt={refusal.attempt} />
      {checked && (
        <CheckedTable
          key={JSON.stringify(checked)}
          table={table}
          checked={checked}
          unit={unit}
          periodType={periodType}
        />
      )}
      <GiveTable table={table} enterFor={enterFor} isAgain={Boolean(checked)} periodType={periodType} />
    </>
  );
}
