import { graphql, readFragment, type FragmentType } from '../gql';
import { Inset } from '../ui/Notes';
import { Day } from '../ui/When';
import { changeInWords, LEFT_OUT, number } from './words';

const MetricFigureFragment = graphql(`
  fragment MetricFigure on CampaignMetric {
    id
    unit
    direction
    baseline
    baselineFrom
    baselineTo
    baselineSource
    figures {
      value
      isTooSmall
      isAtLeast
      change
      changeShare
      cautions
    }
  }
`);

/** A figure, where things stood before, the change, and what all that does not show. */
export function MetricFigure({ metric: ref }: { metric: FragmentType<typeof MetricFigureFragment> }) {
  const { unit, direction, figures, ...compared } = readFragment(MetricFigureFragment, ref);
  const { value, isTooSmall, isAtLeast, change, changeShare, cautions } = figures;
  const { baseline, baselineFrom, baselineTo, baselineSource } = compared;
  const isBetter = change != null && change !== 0 && change > 0 === (direction === 'UP');
  return (
    <>
      <p className="rt-metric__figure">
        {value == null ? (isTooSmall ? LEFT_OUT : 'Nothing yet') : `${isAtLeast ? 'At least ' : ''}${number(value)}`}
        {value != null && <span className="rt-metric__unit"> {unit}</span>}
      </p>
      {isTooSmall && <p className="govuk-body rt-metric__facts">The number is too small to be shown.</p>}
      <p className="govuk-body rt-metric__facts">
        {baseline == null ? (
          'No baseline'
        ) : (
          <>
            Baseline: {number(baseline)} {unit}
          </>
        )}
        {baseline != null && baselineFrom && baselineTo && (
          <>
            , from <Day on={baselineFrom} /> to <Day on={baselineTo} />
          </>
        )}
        {baseline != null && baselineSource && `. ${baselineSource}`}
      </p>
      {change != null && (
        <p className="govuk-body">
          <strong>Change: {changeInWords(change, changeShare)}</strong>
          {change !== 0 && (isBetter ? ', for the better' : ', for the worse')}
        </p>
      )}
      {cautions.length > 0 && (
        <Inset>
          {cautions.map((caution) => (
            <p className="govuk-body" key={caution}>
              {caution}
            </p>
          ))}
        </Inset>
      )}
    </>
  );
}
