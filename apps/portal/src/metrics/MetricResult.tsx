import { graphql, readFragment, type FragmentType } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { MetricCharts } from './MetricCharts';
import { MetricFigure } from './MetricFigure';
import { kindWords } from './words';

export const MetricResultFragment = graphql(`
  fragment MetricResult on CampaignMetric {
    id
    name
    kind
    viewerCan {
      enter
    }
    ...MetricFigure
    ...MetricCharts
  }
`);

interface MetricResultProps {
  campaignId: string;
  metric: FragmentType<typeof MetricResultFragment>;
  isNational: boolean;
}

/** One metric among the results: its figure with what belongs beside it, and its charts. */
export function MetricResult({ campaignId, metric: ref, isNational }: MetricResultProps) {
  const metric = readFragment(MetricResultFragment, ref);
  const { id, name, kind, viewerCan } = metric;
  const at = `/campaigns/${campaignId}/results/${id}`;
  return (
    <section className="rt-metric" aria-labelledby={`metric-${id}`}>
      <p className="govuk-body">
        <Tag tone="neutral">{kindWords[kind]}</Tag>
      </p>
      <h2 className="govuk-heading-l" id={`metric-${id}`}>
        <TextLink to={at}>{name}</TextLink>
      </h2>
      <MetricFigure metric={metric} />
      <MetricCharts metric={metric} isNational={isNational} />
      {viewerCan.enter && (
        <ButtonGroup>
          <LinkButton kind="secondary" to={`${at}/enter`} about={name}>
            Enter a figure
          </LinkButton>
          <TextLink to={`${at}/table`}>Paste or import several</TextLink>
        </ButtonGroup>
      )}
    </section>
  );
}
