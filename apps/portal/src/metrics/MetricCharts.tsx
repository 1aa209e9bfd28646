import { graphql, readFragment, type FragmentType } from '../gql';
import { Bars } from './charts/Bars';
import { OverTime } from './charts/OverTime';
import { baselineOfPeriod } from './baselineOfPeriod';

const MetricChartsFragment = graphql(`
  fragment MetricCharts on CampaignMetric {
    id
    name
    unit
    periodType
    addsAcrossPeriods
    baseline
    baselineFrom
    baselineTo
    objective {
      id
      what
      unit
      baseline
      target
    }
    figures {
      value
      isAtLeast
      periods {
        periodOn
        value
      }
      parts {
        agencyId
        campaignId
        name
        value
        isCounted
      }
    }
  }
`);

interface MetricChartsProps {
  metric: FragmentType<typeof MetricChartsFragment>;
  isNational: boolean;
}

/** Progress to the target, readings over time, and who contributed what: as far as there is something to draw. */
export function MetricCharts({ metric: ref, isNational }: MetricChartsProps) {
  const metric = readFragment(MetricChartsFragment, ref);
  const { id, name, unit, periodType, objective, figures } = metric;
  const { periods, parts, value } = figures;
  const file = (what: string) => `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${what}`;
  if (value == null && periods.length === 0) return null;
  return (
    <div className="rt-metric__charts">
      {objective?.target != null && value != null && (
        <Bars
          title={`Progress: ${objective.what}`}
          name={file('progress')}
          of="Figure"
          unit={unit}
          bars={[{ key: id, label: name, value, note: figures.isAtLeast ? 'or more' : undefined }]}
          marks={[
            ...(objective.baseline == null ? [] : [{ label: 'Baseline', value: objective.baseline }]),
            { label: 'Target', value: objective.target },
          ]}
        />
      )}
      {periodType !== 'CAMPAIGN' && periods.length > 0 && (
        <OverTime
          title="Over time"
          name={file('over-time')}
          unit={unit}
          periodType={periodType}
          periods={periods}
          baseline={baselineOfPeriod(metric)}
        />
      )}
      {parts.some(({ agencyId, campaignId }) => agencyId ?? campaignId) && (
        <Bars
          title={isNational ? 'By partnership' : 'By agency'}
          name={file(isNational ? 'by-partnership' : 'by-agency')}
          of={isNational ? 'Partnership' : 'Agency'}
          unit={unit}
          bars={parts
            .map(({ agencyId, campaignId, name: label, value: of, isCounted }) => ({
              key: agencyId ?? campaignId ?? '',
              label,
              value: of ?? null,
              note: isCounted ? undefined : '(counted otherwise, in no sum)',
            }))
            .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))}
        />
      )}
    </div>
  );
}
