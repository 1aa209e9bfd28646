import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { usePageQuery } from '../ui/usePageQuery';
import { ReadingFields } from './ReadingFields';
import { readingFrom, readingRules, type ReadingValues } from './readingForm';
import { number, periodInWords } from './words';

const CorrectReadingPageQuery = graphql(`
  query CorrectReadingPage($readingId: ID!) {
    metricReading(id: $readingId) {
      id
      canCorrect
      ...CorrectReading
    }
  }
`);

const CorrectReadingFragment = graphql(`
  fragment CorrectReading on MetricReading {
    id
    value
    evidence
    confidence
    periodOn
    agency {
      id
      name
    }
    metric {
      id
      name
      unit
      periodType
    }
  }
`);

const CorrectMetricReadingMutation = graphql(`
  mutation CorrectMetricReading($input: CorrectMetricReadingInput!) {
    correctMetricReading(input: $input) {
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

/** Puts a figure right. The one that was wrong stays to be seen. */
export function CorrectReadingPage() {
  const { id, metricId, readingId } = useParams();
  const [data, waiting] = usePageQuery(CorrectReadingPageQuery, { readingId: readingId! });
  if (!data) return waiting;
  if (!data.metricReading?.canCorrect) return <NotFound />;
  const back = `/campaigns/${id}/results/${metricId}`;
  return (
    <Page title="Correct a figure" caption="Results" back={{ to: back, label: 'All figures' }}>
      <CorrectReadingForm reading={data.metricReading} back={back} />
    </Page>
  );
}

interface CorrectReadingFormProps {
  reading: FragmentType<typeof CorrectReadingFragment>;
  back: string;
}

function CorrectReadingForm({ reading: ref, back }: CorrectReadingFormProps) {
  const {
    id: readingId,
    value,
    evidence,
    confidence,
    periodOn,
    agency,
    metric,
  } = readFragment(CorrectReadingFragment, ref);
  const notify = useNotify();
  const initial: ReadingValues & { because: string } = { value: String(value), evidence, confidence, because: '' };
  const { form } = useMutationForm(CorrectMetricReadingMutation, {
    initial,
    rules: [
      ...readingRules<typeof initial>(),
      required('because', 'Say why it is corrected'),
      atMost('because', 1000, 'Keep the reason within 1,000 characters'),
    ],
    variables: ({ because, ...typed }) => ({ input: { readingId, because, ...readingFrom(typed) } }),
    onDone: () => notify('The figure is corrected. What it was stays to be seen.', back),
  });
  return (
    <>
      <SummaryList
        rows={[
          ['Metric', metric.name],
          ['Whose', agency?.name ?? 'The campaign as a whole'],
          ['Period', periodInWords(metric.periodType, periodOn)],
          ['It says now', `${number(value)} ${metric.unit}`],
        ]}
      />
      <Form form={form}>
        <ReadingFields unit={metric.unit} />
        <TextArea name="because" label="Why is it corrected?" rows={3} hint="Read by those who plan the campaign." />
        <SubmitButton>Correct the figure</SubmitButton>
      </Form>
    </>
  );
}
