import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { number } from './words';

const CampaignProgressFragment = graphql(`
  fragment CampaignProgress on Campaign {
    id
    metrics {
      id
      name
      unit
      figures {
        value
        isAtLeast
      }
      objective {
        id
        what
        target
      }
    }
  }
`);

/** How far each objective is that has a target and is measured; nothing while none of them is. */
export function CampaignProgress({ campaign }: { campaign: FragmentType<typeof CampaignProgressFragment> }) {
  const { id, metrics } = readFragment(CampaignProgressFragment, campaign);
  const measured = metrics.flatMap((metric) => {
    const { objective, figures, name, unit } = metric;
    return objective?.target != null && figures.value != null
      ? [
          {
            metricId: metric.id,
            what: objective.what,
            name,
            stands: `${figures.isAtLeast ? 'at least ' : ''}${number(figures.value)} of ${number(objective.target)} ${unit}`,
          },
        ]
      : [];
  });
  if (measured.length === 0) return null;
  return (
    <section aria-labelledby="progress">
      <h2 className="govuk-heading-m" id="progress">
        How far it is
      </h2>
      <SummaryList
        rows={measured.map(({ metricId, what, name, stands }) => [
          // Two things can measure one objective.
          measured.filter((each) => each.what === what).length > 1 ? `${what}: ${name}` : what,
          <TextLink key={metricId} to={`/campaigns/${id}/results/${metricId}`}>
            {stands}
          </TextLink>,
        ])}
      />
    </section>
  );
}
