import { useState } from 'react';
import { Form } from '../../forms/Form';
import { required } from '../../forms/rules';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useMutationForm } from '../../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { ButtonGroup, TextButton } from '../../ui/Button';
import { Heading } from '../../ui/Heading';
import { useNotify } from '../../ui/notifications';
import { WhenFields, whenRules, type WhenValues } from '../WhenFields';
import { WhereFields, whereRules, type WhereValues } from '../WhereFields';
import { repeatsInput, repeatsRules, type RepeatsDraft } from './repeats';
import { RepeatsFields } from './RepeatsFields';
import { SeriesSteps, type SeriesStepsRef } from './SeriesSteps';

const ChangeSeriesFormFragment = graphql(`
  fragment ChangeSeriesForm on Meeting {
    id
    recursOn
    timeZone
    series {
      id
      version
      parts {
        id
        lastOn
      }
    }
    seriesPart {
      id
      pattern
      every
      startsTime
      endsTime
      nation
      onHoliday
      title
      place
      joiningLink
      accessNotes
    }
  }
`);

const ChangeSeriesMutation = graphql(`
  mutation ChangeSeries($input: ChangeSeriesInput!) {
    changeSeries(input: $input) {
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

interface ChangeValues extends WhenValues, WhereValues {
  version: number;
  title: string;
  repeats: RepeatsDraft;
}

/** First what is to be, then what that does to each date; done only after that was seen. */
export function ChangeSeriesForm({ meeting: ref }: { meeting: FragmentType<typeof ChangeSeriesFormFragment> }) {
  const { id, recursOn, timeZone, series, seriesPart: part } = readFragment(ChangeSeriesFormFragment, ref);
  const notify = useNotify();
  const [kept, keep] = useState<ChangeValues>();
  const [steps, setSteps] = useState<SeriesStepsRef>();
  const now: ChangeValues = {
    version: series?.version ?? 0,
    heldOn: recursOn ?? '',
    startsTime: part?.startsTime ?? '',
    endsTime: part?.endsTime ?? '',
    title: part?.title ?? '',
    place: part?.place ?? '',
    joiningLink: part?.joiningLink ?? '',
    accessNotes: part?.accessNotes ?? '',
    repeats: {
      pattern: part?.pattern ?? '',
      every: String(part?.every ?? 1),
      lastOn: series?.parts.at(-1)?.lastOn ?? '',
      nation: part?.nation ?? 'ENGLAND_AND_WALES',
      onHoliday: part?.onHoliday ?? 'SKIP',
    },
  };
  const { form, values } = useMutationForm(ChangeSeriesMutation, {
    // What was seen belongs to the version that it was seen of; whoever goes back begins with the newest.
    initial: kept ? { ...kept, version: steps ? kept.version : now.version } : now,
    rules: [required('title', 'Enter a title'), ...whenRules, ...whereRules, ...repeatsRules],
    variables: ({ repeats, ...input }) => ({
      input: { ...input, meetingId: id, isTrial: !steps, repeats: repeatsInput(repeats)! },
    }),
    onDone: (payload, sent) => {
      if (steps)
        return notify(
          'The series is changed. Everyone invited is told, and their calendars follow.',
          `/meeting-series/${series?.id}`,
        );
      keep(sent);
      setSteps(payload.steps);
    },
  });
  if (steps)
    return (
      <Form form={form}>
        <p className="govuk-body">
          Nothing is changed yet. What somebody moved or worded by hand stays as it is, except at the first of these
          meetings. Agendas and answers stay with their meetings; people can change their answers.
        </p>
        <SeriesSteps steps={steps} />
        <p className="govuk-body">
          Everyone invited gets one email for these dates; where earlier meetings of the series stay as they were, a
          second one for those.
        </p>
        <ButtonGroup>
          <SubmitButton>Change these meetings</SubmitButton>
          <TextButton onPress={() => setSteps(undefined)}>Go back and edit</TextButton>
        </ButtonGroup>
      </Form>
    );
  return (
    <Form form={form}>
      <p className="govuk-body">
        This changes the meeting and all that follow it. Next, you see what becomes of each date before anything is
        changed.
      </p>
      <TextField name="title" label="Title" />
      <Heading level={2} size="m">
        When
      </Heading>
      <WhenFields values={values} timeZone={timeZone} others={[]} />
      <RepeatsFields values={values} timeZone={timeZone} />
      <Heading level={2} size="m">
        Where
      </Heading>
      <WhereFields />
      <SubmitButton>Continue</SubmitButton>
    </Form>
  );
}
