import { graphql } from '../gql';
import type { HeldFacts } from './facts';
import { seatName } from '../meetings/words';
import { Heading } from '../ui/Heading';
import { useReconnected } from '../ui/useReconnected';
import { usePageQuery } from '../ui/usePageQuery';
import { AddAttendanceForm } from './AddAttendanceForm';
import { AttendanceTable } from './AttendanceTable';
import { Capture } from './Capture';
import { CloseSittingButton } from './CloseSittingButton';
import { Interests } from './Interests';
import { ItemInFocus } from './ItemInFocus';
import { LiveTable } from './LiveTable';
import { QuorumHistory } from './QuorumHistory';
import { QuorumNote } from './QuorumNote';
import { linesOf } from './lines';
import { useLiveSitting } from './useLiveSitting';
import { whereaboutsOf } from './words';

const HeldMeetingQuery = graphql(`
  query HeldMeeting($id: ID!) {
    meeting(id: $id) {
      id
      heldOn
      startsAt
      timeZone
      viewerCanDeclareInterest
      agendaItems {
        id
        position
        title
        presenter
        minutes
        purpose
        isHidden
        isClosed
      }
      partnership {
        id
        officers {
          id
          office
          person {
            id
            name
          }
        }
        seats {
          id
          title
          memberName
          kind
          agency {
            id
            name
          }
          deputy {
            id
            person {
              id
              name
            }
          }
        }
      }
      sitting {
        id
        openedAt
        ...LiveSitting
        ...QuorumHistory
        attendance {
          id
          isInvited
          answer
          agencyName
          seat {
            id
            title
            memberName
            kind
            agency {
              id
              name
              sector
            }
            representative {
              id
              person {
                id
              }
            }
          }
        }
        viewerCan {
          recordAttendance
          correctTimes
          close
          turn
          recordInterest
        }
      }
    }
  }
`);

/** A meeting while it is held, and what is known of it afterwards. */
export function HeldMeeting({ meetingId }: { meetingId: string }) {
  const [data, waiting, again] = usePageQuery(HeldMeetingQuery, { id: meetingId });
  useReconnected(again);
  if (!data) return waiting;
  const { meeting } = data;
  return meeting?.sitting ? <Held meeting={meeting} sitting={meeting.sitting} again={again} /> : null;
}

interface HeldProps {
  meeting: HeldFacts;
  sitting: NonNullable<HeldFacts['sitting']>;
  again: () => void;
}

function Held({ meeting, sitting, again }: HeldProps) {
  const live = useLiveSitting(meeting.id, sitting, again);
  const isOpen = !live.closedAt;
  const { viewerCan } = sitting;
  const lines = linesOf(sitting.attendance, live.attendance);
  const seats = meeting.partnership?.seats ?? [];
  const here = lines.filter((line) => whereaboutsOf(line) === 'here').length;
  const present = lines.filter(({ state }) => state === 'PRESENT').length;
  const listed = new Set(lines.map(({ seat }) => seat?.id));
  const centre = !isOpen ? `${present} of ${lines.length}` : live.quorum ? quorumWord(live.quorum) : `${here} here`;
  const table = (
    <AttendanceTable
      caption={isOpen ? 'Who is here' : 'Who was there'}
      csv={`attendance-${meeting.heldOn}`}
      lines={lines}
      times={{ openedAt: sitting.openedAt, startsAt: meeting.startsAt, timeZone: meeting.timeZone }}
      isOpen={isOpen}
      canRecord={viewerCan.recordAttendance}
      canCorrect={viewerCan.correctTimes}
      deputyOf={(seatId) => seats.find(({ id }) => id === seatId)?.deputy?.person?.name}
    />
  );
  return (
    <section aria-label={isOpen ? 'The meeting now' : 'The meeting as it was held'}>
      <Heading level={2} size="m">
        {isOpen ? 'The meeting now' : 'Who was there'}
      </Heading>
      {isOpen && (
        <div className="rt-live">
          <div>
            <ItemInFocus meetingId={meeting.id} live={live} items={meeting.agendaItems} canTurn={viewerCan.turn} />
            {viewerCan.turn && <Capture meetingId={meeting.id} itemId={live.currentItem?.id ?? null} />}
          </div>
          <div>
            <QuorumNote quorum={live.quorum} />
            <p className="govuk-body">
              {here} of {lines.length} on the list {here === 1 ? 'is' : 'are'} here.
            </p>
            {viewerCan.close && <CloseSittingButton meetingId={meeting.id} />}
          </div>
        </div>
      )}
      {!isOpen && <QuorumHistory sitting={sitting} timeZone={meeting.timeZone} />}
      {viewerCan.recordAttendance && table}
      <LiveTable
        lines={lines}
        officers={meeting.partnership?.officers ?? []}
        centre={centre}
        centreNote={isOpen ? noteOf(live.quorum) : 'were there'}
      >
        {!viewerCan.recordAttendance && table}
      </LiveTable>
      {viewerCan.recordAttendance && (
        <AddAttendanceForm
          meetingId={meeting.id}
          seats={seats.filter(({ id }) => !listed.has(id)).map((seat) => ({ value: seat.id, label: seatName(seat) }))}
        />
      )}
      <Interests
        meetingId={meeting.id}
        interests={live.interests}
        items={meeting.agendaItems}
        currentItemId={live.currentItem?.id}
        canDeclare={meeting.viewerCanDeclareInterest}
        lines={viewerCan.recordInterest ? lines : []}
      />
    </section>
  );
}

/** Short enough for the middle of the table; all of it stands beside the item. */
const noteOf = (quorum: { words: string } | null | undefined) =>
  quorum && quorum.words.length > 30 ? `${quorum.words.slice(0, 28)} …` : quorum?.words;

const quorumWord = ({ isQuorate }: { isQuorate: boolean }) => (isQuorate ? 'Quorate' : 'Not quorate');
