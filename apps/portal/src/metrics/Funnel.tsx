import { graphql, readFragment, type FragmentType } from '../gql';
import { Bars } from './charts/Bars';
import { kindWords } from './words';

const FunnelStepFragment = graphql(`
  fragment FunnelStep on CampaignMetric {
    id
    name
    kind
    unit
    figures {
      value
      isTooSmall
      isAtLeast
    }
  }
`);

const STEPS = ['REACH', 'ENGAGEMENT', 'RESPONSE', 'OUTCOME'] as const;

/** From whom it reached to what came of it, side by side, when there is more than one step of it. */
export function Funnel({ metrics }: { metrics: readonly FragmentType<typeof FunnelStepFragment>[] }) {
  const read = metrics.map((metric) => readFragment(FunnelStepFragment, metric));
  const steps = STEPS.flatMap((kind) =>
    read.filter((each) => each.kind === kind && (each.figures.value != null || each.figures.isTooSmall)),
  );
  if (new Set(steps.map(({ kind }) => kind)).size < 2) return null;
  return (
    <section className="rt-metric" aria-labelledby="funnel">
      <h2 className="govuk-heading-l" id="funnel">
        From reach to outcome
      </h2>
      <p className="govuk-body">
        Each step counts something else, often by another source: what is left of one step in the next is no rate. What
        people report, or are referred for, has many causes and is not the work of this campaign alone.
      </p>
      <Bars
        title="From reach to outcome"
        name="from-reach-to-outcome"
        of="Step"
        unit="Figure"
        bars={steps.map(({ id, name, kind, unit, figures }) => ({
          key: id,
          label: `${kindWords[kind]}: ${name}`,
          value: figures.value ?? null,
          note: figures.value == null ? undefined : [unit, figures.isAtLeast && 'or more'].filter(Boolean).join(' '),
        }))}
      />
    </section>
  );
}
