import { useState } from 'react';
import { Form } from '../../forms/Form';
import { atMost } from '../../forms/rules';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextArea } from '../../forms/TextField';
import { useMutationForm } from '../../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { ButtonGroup, LinkButton } from '../../ui/Button';
import { Warning } from '../../ui/Notes';
import { useNotify } from '../../ui/notifications';
import { When } from '../../ui/When';
import { counted } from '../words';

const CancelSeriesFormFragment = graphql(`
  fragment CancelSeriesForm on MeetingSeries {
    id
    version
    meetings {
      id
      title
      startsAt
      endsAt
      timeZone
      status
      recursOn
      seriesPart {
        id
        number
      }
    }
  }
`);

const CancelSeriesMutation = graphql(`
  mutation CancelSeries($input: CancelSeriesInput!) {
    cancelSeries(input: $input) {
      series {
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

interface CancelSeriesFormProps {
  series: FragmentType<typeof CancelSeriesFormFragment>;
  /** That meeting and all that follow it; everything ahead when left out. */
  fromMeetingId?: string;
}

export function CancelSeriesForm({ series: ref, fromMeetingId }: CancelSeriesFormProps) {
  const { id, version, meetings } = readFragment(CancelSeriesFormFragment, ref);
  const notify = useNotify();
  const [openedAt] = useState(() => new Date());
  const from = meetings.find((meeting) => meeting.id === fromMeetingId);
  const gone = meetings.filter(
    (meeting) =>
      meeting.status === 'SCHEDULED' && new Date(meeting.startsAt) > openedAt && (!from || follows(meeting, from)),
  );
  const { form } = useMutationForm(CancelSeriesMutation, {
    initial: { version, reason: '' },
    rules: [atMost('reason', 1000, 'Keep the reason within 1,000 characters')],
    variables: (values) => ({
      input: { seriesId: id, version: values.version, fromMeetingId, reason: values.reason.trim() },
    }),
    onDone: () =>
      notify(
        'The meetings are cancelled. Everyone invited is told, and they leave their calendars.',
        `/meeting-series/${id}`,
      ),
  });
  return (
    <Form form={form}>
      <Warning>
        This cannot be undone. {gone.length === 1 ? 'One meeting is' : `${gone.length} meetings are`} cancelled.
      </Warning>
      <ul className="govuk-list govuk-list--bullet">
        {gone.map(({ id: meetingId, startsAt, endsAt, timeZone, title }) => (
          <li key={meetingId}>
            <When startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />: {title}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Everyone invited is told by email. The page of each meeting stays, marked as cancelled, with its agenda and the
        answers. Meetings that were held are not touched.
      </p>
      <TextArea
        name="reason"
        label="Reason"
        optional
        rows={3}
        hint="Everyone invited reads it. For example: the group is wound up."
      />
      <ButtonGroup>
        <SubmitButton kind="warning">{`Cancel ${counted(gone.length, 'meeting')}`}</SubmitButton>
        <LinkButton kind="secondary" to={`/meeting-series/${id}`}>
          Keep them
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}

interface Placed {
  recursOn?: string | null;
  seriesPart?: { number: number } | null;
}

/** By its place in the series, wherever it was moved. */
function follows(meeting: Placed, from: Placed) {
  const [part, base] = [meeting.seriesPart?.number ?? 0, from.seriesPart?.number ?? 0];
  return part > base || (part === base && (meeting.recursOn ?? '') >= (from.recursOn ?? ''));
}
