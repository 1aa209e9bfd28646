import { useState } from 'react';
import { useParams } from 'react-router';
import { DateField } from '../../forms/DateField';
import { Form } from '../../forms/Form';
import { realDate, required } from '../../forms/rules';
import { SubmitButton } from '../../forms/SubmitButton';
import { useMutationForm } from '../../forms/useMutationForm';
import { graphql } from '../../gql';
import type { EndSeriesPageQuery as Read } from '../../gql/graphql';
import { ButtonGroup, TextButton } from '../../ui/Button';
import { dayInWords } from '../../ui/days';
import { NotFound } from '../../ui/NotFound';
import { useNotify } from '../../ui/notifications';
import { Page } from '../../ui/Page';
import { usePageQuery } from '../../ui/usePageQuery';
import { SeriesSteps, type SeriesStepsRef } from './SeriesSteps';

const EndSeriesPageQuery = graphql(`
  query EndSeriesPage($id: ID!) {
    meetingSeries(id: $id) {
      id
      title
      version
      partnership {
        id
        slug
      }
      parts {
        id
        lastOn
      }
      viewerCan {
        change
      }
    }
  }
`);

const EndSeriesMutation = graphql(`
  mutation EndSeries($input: EndSeriesInput!) {
    endSeries(input: $input) {
      series {
        id
        version
      }
      steps {
        ...SeriesSteps
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

type Series = NonNullable<Read['meetingSeries']>;

/** Lets a series end earlier or go on for longer. */
export function EndSeriesPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(EndSeriesPageQuery, { id: id! });
  if (!data) return waiting;
  const { meetingSeries: series } = data;
  if (!series?.viewerCan.change) return <NotFound />;
  return (
    <Page
      title="Change the end of the series"
      caption={series.title}
      inPartnership={series.partnership?.slug}
      back={{ to: `/meeting-series/${series.id}`, label: 'Back to the series' }}
    >
      <EndSeriesForm key={id} series={series} />
    </Page>
  );
}

function EndSeriesForm({ series: { id, version, parts } }: { series: Series }) {
  const notify = useNotify();
  const lastOn = parts.at(-1)?.lastOn ?? '';
  const [kept, keep] = useState<{ version: number; lastOn: string }>();
  const [steps, setSteps] = useState<SeriesStepsRef>();
  const { form } = useMutationForm(EndSeriesMutation, {
    initial: kept ? { ...kept, version: steps ? kept.version : version } : { version, lastOn },
    rules: [required('lastOn', 'Enter the last day of the series'), realDate('lastOn')],
    variables: (values) => ({ input: { ...values, seriesId: id, isTrial: !steps } }),
    onDone: (payload, sent) => {
      if (steps) return notify('The end of the series is changed. Everyone invited is told.', `/meeting-series/${id}`);
      keep(sent);
      setSteps(payload.steps);
    },
  });
  if (steps)
    return (
      <Form form={form}>
        <p className="govuk-body">
          Nothing is changed yet. Dates that are added have the agenda of the last meeting, except what is hidden or for
          named seats, and the seats invited to it. What is cancelled stays cancelled; its date can be added again
          later, as a new meeting.
        </p>
        <SeriesSteps steps={steps} />
        <ButtonGroup>
          <SubmitButton>Change the end</SubmitButton>
          <TextButton onPress={() => setSteps(undefined)}>Go back and edit</TextButton>
        </ButtonGroup>
      </Form>
    );
  return (
    <Form form={form}>
      <p className="govuk-body">The series ends on {dayInWords(lastOn)} now.</p>
      <DateField
        name="lastOn"
        label="New last day of the series"
        hint="Earlier to cancel the dates after it, later to add dates. At most 60 meetings, and five years from the first date of the rule."
      />
      <SubmitButton>Continue</SubmitButton>
    </Form>
  );
}
