import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { SummaryList } from '../ui/SummaryList';
import { When } from '../ui/When';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { useChangedMeanwhile, type ComparedField } from './useChangedMeanwhile';
import { WhenFields, whenRules, type WhenValues } from './WhenFields';
import { counted } from './words';

const RescheduleMeetingFormFragment = graphql(`
  fragment RescheduleMeetingForm on Meeting {
    id
    version
    heldOn
    startsTime
    endsTime
    timeZone
    startsAt
    endsAt
    invitations {
      id
      response
    }
  }
`);

const RescheduleMeetingFormViewerFragment = graphql(`
  fragment RescheduleMeetingFormViewer on Viewer {
    upcomingMeetings(first: 50) {
      nodes {
        id
        title
        heldOn
        startsTime
        endsTime
        status
        partnership {
          id
          name
        }
      }
    }
  }
`);

const RescheduleMeetingMutation = graphql(`
  mutation RescheduleMeeting($input: RescheduleMeetingInput!) {
    rescheduleMeeting(input: $input) {
      meeting {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface RescheduleValues extends WhenValues {
  meetingId: string;
  version: number;
}

const comparedFields: ComparedField<RescheduleValues>[] = [
  { name: 'heldOn', label: 'Date', inWords: ({ heldOn }) => heldOn },
  { name: 'startsTime', label: 'Starts', inWords: ({ startsTime }) => startsTime },
  { name: 'endsTime', label: 'Ends', inWords: ({ endsTime }) => endsTime },
];

interface RescheduleMeetingFormProps {
  meeting: FragmentType<typeof RescheduleMeetingFormFragment>;
  viewer?: FragmentType<typeof RescheduleMeetingFormViewerFragment> | null;
  again: () => void;
}

export function RescheduleMeetingForm({ meeting: meetingRef, viewer: viewerRef, again }: RescheduleMeetingFormProps) {
  const meeting = readFragment(RescheduleMeetingFormFragment, meetingRef);
  const others = readFragment(RescheduleMeetingFormViewerFragment, viewerRef)?.upcomingMeetings.nodes ?? [];
  const { id, version, heldOn, startsTime, endsTime, timeZone, invitations } = meeting;
  const notify = useNotify();
  const now: RescheduleValues = { meetingId: id, version, heldOn, startsTime, endsTime };
  const { form, values, change } = useMutationForm(RescheduleMeetingMutation, {
    initial: now,
    rules: whenRules,
    onDone: () =>
      notify('The meeting is moved. Everyone invited gets the new time for their calendar.', `/meetings/${id}`),
  });
  const { differences, take, revision } = useChangedMeanwhile({
    form,
    values,
    change,
    now,
    fields: comparedFields,
    again,
  });
  const answered = invitations.filter(({ response }) => response !== 'NONE').length;
  const planned = <When startsAt={meeting.startsAt} endsAt={meeting.endsAt} timeZone={timeZone} />;
  return (
    <Form form={form}>
      <ChangedMeanwhile differences={differences} take={take} save="Move the meeting" />
      <SummaryList rows={[['Now planned for', planned]]} />
      <WhenFields
        key={revision}
        values={values}
        timeZone={timeZone}
        others={others.filter((other) => other.id !== id)}
      />
      <p className="govuk-body">
        Everyone invited is told by email, and the new time replaces the entry in their calendar.
        {answered > 0 &&
          ` ${counted(answered, 'answer')} so far ${answered === 1 ? 'is' : 'are'} kept; people can change theirs.`}
      </p>
      <SubmitButton>Move the meeting</SubmitButton>
    </Form>
  );
}
