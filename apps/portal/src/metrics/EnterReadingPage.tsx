import { useParams } from 'react-router';
import { SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ReadingFields } from './ReadingFields';
import { blankReading, readingFrom, readingRules } from './readingForm';

const EnterReadingPageQuery = graphql(`
  query EnterReadingPage($metricId: ID!) {
    campaignMetric(id: $metricId) {
      id
      name
      definition
      campaign {
        id
      }
      viewerCan {
        enter
      }
      ...EnterReading
    }
  }
`);

const EnterReadingFragment = graphql(`
  fragment EnterReading on CampaignMetric {
    id
    unit
    periodType
    enterFor {
      agencyId
      name
    }
  }
`);

const EnterMetricReadingMutation = graphql(`
  mutation EnterMetricReading($input: EnterMetricReadingInput!) {
    enterMetricReading(input: $input) {
      metric {
        id
        figures {
          value
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** One figure. */
export function EnterReadingPage() {
  const { id, metricId } = useParams();
  const [data, waiting] = usePageQuery(EnterReadingPageQuery, { metricId: metricId! });
  if (!data) return waiting;
  const metric = data.campaignMetric;
  if (!metric?.viewerCan.enter || metric.campaign.id !== id) return <NotFound />;
  return (
    <Page
      title="Enter a figure"
      caption={metric.name}
      back={{ to: `/campaigns/${id}/results/${metricId}`, label: metric.name }}
    >
      <Inset>{metric.definition}</Inset>
      <p className="govuk-body">
        Do you have several? <TextLink to={`/campaigns/${id}/results/${metricId}/table`}>Paste or import them</TextLink>
        .
      </p>
      <EnterReadingForm campaignId={metric.campaign.id} metric={metric} />
    </Page>
  );
}

/** What stands for the campaign as a whole, which is no agency. */
const WHOLE = 'WHOLE';

interface EnterReadingFormProps {
  campaignId: string;
  metric: FragmentType<typeof EnterReadingFragment>;
}

function EnterReadingForm({ campaignId, metric: ref }: EnterReadingFormProps) {
  const { id: metricId, unit, periodType, enterFor } = readFragment(EnterReadingFragment, ref);
  const notify = useNotify();
  const isOnce = periodType === 'CAMPAIGN';
  const only = enterFor.length === 1 ? (enterFor[0]!.agencyId ?? WHOLE) : '';
  const initial = { agencyId: only, periodOn: '', ...blankReading };
  const { form } = useMutationForm(EnterMetricReadingMutation, {
    initial,
    rules: [
      required('agencyId', 'Choose whose figure it is'),
      ...(isOnce
        ? []
        : [required<typeof initial>('periodOn', 'Enter a day of the period'), realDate<typeof initial>('periodOn')]),
      ...readingRules<typeof initial>(),
    ],
    variables: ({ agencyId, periodOn, ...typed }) => ({
      input: {
        metricId,
        agencyId: agencyId === WHOLE ? null : agencyId,
        periodOn: periodOn || null,
        ...readingFrom(typed),
      },
    }),
    onDone: () =>
      notify('The figure is kept, and added up as far as it may be.', `/campaigns/${campaignId}/results/${metricId}`),
  });
  return (
    <Form form={form}>
      {only ? (
        <p className="govuk-body">For {only === WHOLE ? 'the campaign as a whole' : enterFor[0]!.name}.</p>
      ) : (
        <SelectField
          name="agencyId"
          label="Whose figure is it?"
          empty="Choose"
          choices={enterFor.map(({ agencyId, name }) => ({ value: agencyId ?? WHOLE, label: name }))}
        />
      )}
      {!isOnce && (
        <DateField
          name="periodOn"
          label={{ DAY: 'Which day?', WEEK: 'Which week?', MONTH: 'Which month?' }[periodType]}
          hint={periodType === 'DAY' ? undefined : 'Any day of it, for example 27 3 2027'}
        />
      )}
      <ReadingFields unit={unit} />
      <SubmitButton>Keep this figure</SubmitButton>
    </Form>
  );
}
