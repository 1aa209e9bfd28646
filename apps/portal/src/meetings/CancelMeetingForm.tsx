import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { SummaryList } from '../ui/SummaryList';
import { When } from '../ui/When';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { useChangedMeanwhile, type ComparedField } from './useChangedMeanwhile';
import { counted } from './words';

const CancelMeetingFormFragment = graphql(`
  fragment CancelMeetingForm on Meeting {
    id
    version
    title
    startsAt
    endsAt
    timeZone
    place
    invitations {
      id
      role
      response
      person {
        id
      }
      seat {
        id
      }
    }
  }
`);

const CancelMeetingMutation = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      meeting {
        id
        status
        cancelReason
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

interface CancelValues {
  meetingId: string;
  version: number;
  reason: string;
  /** What was on the page when it was opened; not sent. */
  seen: string;
}

// The reason is the reader's own; what may have changed under their eyes is the meeting they are about to cancel.
const comparedFields: ComparedField<CancelValues>[] = [
  { name: 'seen', label: 'The meeting', inWords: ({ seen }) => seen },
];

interface CancelMeetingFormProps {
  meeting: FragmentType<typeof CancelMeetingFormFragment>;
  again: () => void;
}

export function CancelMeetingForm({ meeting: ref, again }: CancelMeetingFormProps) {
  const { id, version, title, startsAt, endsAt, timeZone, place, invitations } = readFragment(
    CancelMeetingFormFragment,
    ref,
  );
  const notify = useNotify();
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    new Date(startsAt),
  );
  const now: CancelValues = {
    meetingId: id,
    version,
    reason: '',
    seen: [title, when, place].filter(Boolean).join('\n'),
  };
  const { form, values, change } = useMutationForm(CancelMeetingMutation, {
    initial: now,
    rules: [atMost('reason', 1000, 'Keep the reason within 1,000 characters')],
    variables: ({ meetingId, version: known, reason }) => ({
      input: { meetingId, version: known, reason: reason.trim() },
    }),
    onDone: () =>
      notify('The meeting is cancelled. Everyone invited is told, and it leaves their calendars.', `/meetings/${id}`),
  });
  const { differences, take } = useChangedMeanwhile({ form, values, change, now, fields: comparedFields, again });

  const told = invitations.filter(({ person, role }) => person || role === 'GUEST').length;
  const coming = invitations.filter(({ response }) => response === 'ACCEPTED' || response === 'DEPUTY').length;
  const whenHeld = <When startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />;
  return (
    <Form form={form}>
      <ChangedMeanwhile
        differences={differences}
        take={take}
        save="Cancel the meeting"
        changedByThem="Changed by them. Check that it is still to be cancelled."
      />
      <SummaryList rows={[['Meeting', title], ['When', whenHeld], place && ['Where', place]]} />
      <Warning>This cannot be undone. To hold it at another time, reschedule it instead.</Warning>
      <p className="govuk-body">When you cancel:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {counted(told, 'person', 'people')} invited {told === 1 ? 'is' : 'are'} told by email
          {coming > 0 && `, ${coming} of whom ${coming === 1 ? 'has' : 'have'} said they will come`}
        </li>
        <li>the meeting leaves their calendars</li>
        <li>the page of the meeting stays, marked as cancelled, with its agenda and the answers</li>
      </ul>
      <TextArea
        name="reason"
        label="Reason"
        optional
        rows={3}
        hint="Everyone invited reads it. For example: the room is closed; a new date follows."
      />
      <ButtonGroup>
        <SubmitButton kind="warning">Cancel the meeting</SubmitButton>
        <LinkButton kind="secondary" to={`/meetings/${id}`}>
          Keep the meeting
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
