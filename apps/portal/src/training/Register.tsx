import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { TrainingAttendance } from '../gql/enums';
import { TextButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Pagination } from '../ui/Pagination';
import { Table } from '../ui/Table';
import { serverNow } from '../ui/serverClock';
import { attendanceWords } from './words';

const RegisterFragment = graphql(`
  fragment Register on TrainingSession {
    id
    state
    startsAt
    register(first: 100, after: $after) {
      nodes {
        id
        name
        agencyName
        state
        attendance
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const NoteAttendanceMutation = graphql(`
  mutation NoteAttendance($input: NoteAttendanceInput!) {
    noteAttendance(input: $input) {
      trainingSession {
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

const bookingWords = { BOOKED: 'Has a place', WAITING: 'Waits', CANCELLED: 'Gave it up' } as const;

/** Who is coming and, once the session has begun, who was there. For its keepers, on paper too. */
export function Register({ session }: { session: FragmentType<typeof RegisterFragment> }) {
  const { id, state, startsAt, register } = readFragment(RegisterFragment, session);
  const canNote = state !== 'CANCELLED' && Date.parse(startsAt) <= serverNow();
  const columns = [
    { header: 'Name', cell: ({ name }: Line) => name },
    { header: 'Agency', cell: ({ agencyName }: Line) => agencyName || 'None' },
    { header: 'Place', cell: ({ state: place }: Line) => bookingWords[place] },
    {
      header: 'Was there',
      cell: (line: Line) =>
        canNote && line.state === 'BOOKED' ? (
          <NoteButtons sessionId={id} line={line} />
        ) : (
          line.attendance && attendanceWords[line.attendance]
        ),
    },
  ];
  return (
    <section aria-labelledby="register">
      <h2 className="govuk-heading-m" id="register">
        Register
      </h2>
      {!canNote && state === 'PLANNED' && (
        <p className="govuk-body">Who was there can be noted once the session has begun.</p>
      )}
      <Table
        caption="Register"
        hideCaption
        columns={columns}
        rows={register.nodes}
        rowKey={(line) => line.id}
        empty={<EmptyState title="Nobody has booked yet" />}
      />
      {register.nodes.length > 0 && (
        <p className="govuk-body">
          <TextButton onPress={() => window.print()}>Print the register</TextButton>
        </p>
      )}
      <Pagination pageInfo={register.pageInfo} label="Pages of the register" />
    </section>
  );
}

interface Line {
  id: string;
  name: string;
  agencyName: string;
  state: keyof typeof bookingWords;
  attendance?: TrainingAttendance | null;
}

function NoteButtons({ sessionId, line }: { sessionId: string; line: Line }) {
  const { act, isBusy, refusal } = useAct(NoteAttendanceMutation);
  const { id: bookingId, name, attendance } = line;
  const note = (next: TrainingAttendance | null) =>
    act({ input: { sessionId, lines: [{ bookingId, attendance: next }] } });
  return (
    <div className="rt-ticks">
      {attendance ? (
        <>
          {attendanceWords[attendance]}{' '}
          <TextButton about={name} isBusy={isBusy} onPress={() => note(null)}>
            Take back
          </TextButton>
        </>
      ) : (
        <>
          <TextButton about={name} isBusy={isBusy} onPress={() => note('ATTENDED')}>
            Attended
          </TextButton>{' '}
          <TextButton about={name} isBusy={isBusy} onPress={() => note('MISSED')}>
            Missed
          </TextButton>
        </>
      )}
      <Refusal>{refusal}</Refusal>
    </div>
  );
}
