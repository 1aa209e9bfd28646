import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { blankMetric, metricRules, saidOf } from './metricForm';
import { MetricFields } from './MetricFields';

const DefineMetricPageQuery = graphql(`
  query DefineMetricPage($id: ID!) {
    campaign(id: $id) {
      id
      title
      canDefineMetrics
      objectives {
        id
        what
      }
    }
  }
`);

const DefineMetricMutation = graphql(`
  mutation DefineMetric($input: DefineMetricInput!) {
    defineMetric(input: $input) {
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

export function DefineMetricPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(DefineMetricPageQuery, { id });
  if (!data) return waiting;
  if (!data.campaign?.canDefineMetrics) return <NotFound />;
  return (
    <Page
      title="Add something to measure"
      caption={data.campaign.title}
      back={{ to: `/campaigns/${id}/results`, label: 'Results' }}
    >
      <DefineMetricForm campaignId={id} objectives={data.campaign.objectives} />
    </Page>
  );
}

interface DefineMetricFormProps {
  campaignId: string;
  objectives: readonly { id: string; what: string }[];
}

function DefineMetricForm({ campaignId, objectives }: DefineMetricFormProps) {
  const notify = useNotify();
  const { form, values } = useMutationForm(DefineMetricMutation, {
    initial: blankMetric,
    rules: metricRules(),
    variables: (typed) => ({ input: { campaignId, ...saidOf(typed) } }),
    onDone: ({ metric }) =>
      notify('Partners can enter figures for it now.', `/campaigns/${campaignId}/results/${metric!.id}`),
  });
  return (
    <Form form={form}>
      <MetricFields objectives={objectives} periodType={values.periodType} />
      <SubmitButton>Add it</SubmitButton>
    </Form>
  );
}
