import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { metricRules, saidOf, type MetricValues } from './metricForm';
import { MetricFields } from './MetricFields';

const ChangeMetricPageQuery = graphql(`
  query ChangeMetricPage($metricId: ID!) {
    campaignMetric(id: $metricId) {
      id
      name
      campaign {
        id
        objectives {
          id
          what
        }
      }
      viewerCan {
        change
      }
      ...MetricToChange
    }
  }
`);

const MetricToChangeFragment = graphql(`
  fragment MetricToChange on CampaignMetric {
    id
    version
    name
    definition
    kind
    unit
    source
    periodType
    direction
    addsAcrossAgencies
    addsAcrossPeriods
    baseline
    baselineFrom
    baselineTo
    baselineSource
    objective {
      id
    }
    viewerCan {
      remove
    }
  }
`);

const ChangeMetricMutation = graphql(`
  mutation ChangeMetric($input: ChangeMetricInput!) {
    changeMetric(input: $input) {
      metric {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const RemoveMetricMutation = graphql(`
  mutation RemoveMetric($input: RemoveMetricInput!) {
    removeMetric(input: $input) {
      campaign {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ChangeMetricPage() {
  const { id, metricId } = useParams();
  const [data, waiting] = usePageQuery(ChangeMetricPageQuery, { metricId: metricId! });
  if (!data) return waiting;
  const metric = data.campaignMetric;
  if (!metric?.viewerCan.change || metric.campaign.id !== id) return <NotFound />;
  return (
    <Page
      title="Change what is measured"
      caption={metric.name}
      back={{ to: `/campaigns/${id}/results/${metricId}`, label: metric.name }}
    >
      <ChangeMetricForm campaignId={metric.campaign.id} metric={metric} objectives={metric.campaign.objectives} />
    </Page>
  );
}

interface ChangeMetricFormProps {
  campaignId: string;
  metric: FragmentType<typeof MetricToChangeFragment>;
  objectives: readonly { id: string; what: string }[];
}

function ChangeMetricForm({ campaignId, metric: ref, objectives }: ChangeMetricFormProps) {
  const { id: metricId, version, viewerCan, objective, ...metric } = readFragment(MetricToChangeFragment, ref);
  const notify = useNotify();
  const initial: MetricValues & { version: number } = {
    version,
    name: metric.name,
    definition: metric.definition,
    kind: metric.kind,
    unit: metric.unit,
    source: metric.source,
    periodType: metric.periodType,
    direction: metric.direction,
    addsAcrossAgencies: metric.addsAcrossAgencies ? 'YES' : 'NO',
    addsAcrossPeriods: metric.addsAcrossPeriods ? 'YES' : 'NO',
    baseline: metric.baseline == null ? '' : String(metric.baseline),
    baselineFrom: metric.baselineFrom ?? '',
    baselineTo: metric.baselineTo ?? '',
    baselineSource: metric.baselineSource,
    objectiveId: objective?.id ?? '',
  };
  const { form, values } = useMutationForm(ChangeMetricMutation, {
    initial,
    rules: metricRules(),
    variables: ({ version: read, ...typed }) => ({ input: { metricId, version: read, ...saidOf(typed) } }),
    onDone: () => notify('What is measured is changed.', `/campaigns/${campaignId}/results/${metricId}`),
  });
  return (
    <>
      {!viewerCan.remove && (
        <Inset>
          There are figures already. How it is counted, its unit, its periods and what may be added stand: otherwise the
          figures would say something else.
        </Inset>
      )}
      <Form form={form}>
        <MetricFields objectives={objectives} periodType={values.periodType} />
        <SubmitButton>Save</SubmitButton>
      </Form>
      {viewerCan.remove && (
        <Details summary="It is not to be measured after all">
          <RemoveMetricForm campaignId={campaignId} metricId={metricId} version={version} />
        </Details>
      )}
    </>
  );
}

function RemoveMetricForm({ campaignId, ...read }: { campaignId: string; metricId: string; version: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(RemoveMetricMutation, {
    initial: read,
    onDone: () => notify('It is measured no more.', `/campaigns/${campaignId}/results`),
  });
  return (
    <Form form={form} isSmall>
      <p className="govuk-body">Nothing has been counted yet, so nothing is lost but what you see on this page.</p>
      <SubmitButton kind="warning">Take it away</SubmitButton>
    </Form>
  );
}
