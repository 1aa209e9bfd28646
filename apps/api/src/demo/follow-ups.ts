import { DateTime } from 'luxon';
import type { PlannedMeeting } from './calendar.js';
import { demoId } from './draw.js';
import type { NamedAudience } from './named-audience.js';
import { audienceOf, type AudienceKey, type Row } from './rows.js';
import type { Seating } from './seating.js';

export interface FollowUps {
  readonly namedAudiences: NamedAudience[];
  readonly meetingParts: Row[];
  readonly agendaProposals: Row[];
  readonly actions: Row[];
}

const AGREED = [
  'Write to agencies that have not named a deputy',
  'Send round the questions for the self-assessment',
] as const;

/** What was given to members: by how many days from now it is due, and how far it is. */
const GIVEN = [
  { what: 'Share the rota of the night-time outreach', due: 2, state: 'OPEN' },
  { what: 'Name somebody for the joint visits to car washes', due: -12, state: 'OPEN' },
  { what: 'Ask legal services to check the referral form', due: -4, state: 'DONE' },
  { what: 'Book the training room for the spring session', due: -20, state: 'CLOSED' },
  { what: 'Report how many interpreters were asked for since the summer', due: 30, state: 'OPEN' },
] as const;

interface Held {
  readonly id: string;
  readonly audience: AudienceKey;
  readonly startsAt: DateTime;
  readonly organiserId: string | undefined;
}

/** What the last meeting agreed, one action of it overdue; and what a member would like to have on the next agenda. */
export function followUp(diary: FollowUps, seating: Seating, { partnership }: PlannedMeeting, meeting: Held) {
  const { id, audience, startsAt, organiserId } = meeting;
  const partnershipId = demoId('partnership', partnership.key);
  const ahead = startsAt.diff(seating.days.now, 'days').days;
  if (ahead < -2 && ahead > -100 && organiserId) {
    const agreed = { audience, partnershipId, meetingId: id, recordedById: organiserId };
    diary.actions.push(...actionsOf(agreed, seating, partnership, startsAt));
  }
  const seat = seating
    .seatsAt(partnership)
    .find((each) => each.kind !== 'OBSERVER' && !each.isStatutory && seating.holder(each, 'REPRESENTATIVE'));
  const proposer = seat && seating.holder(seat, 'REPRESENTATIVE');
  if (ahead < 3 || ahead > 45 || !seat || !proposer) return;
  const key = audienceOf('NAMED', `proposals of ${id}`);
  diary.namedAudiences.push({
    key,
    partnershipId,
    extends: audienceOf('OFFICERS', partnershipId),
    seatIds: [seat.id],
    personIds: [],
  });
  diary.meetingParts.push({ id: demoId('part', id, 'NAMED'), meetingId: id, audience: key, kind: 'NAMED' });
  diary.agendaProposals.push({
    id: demoId('proposed', id),
    audience: key,
    meetingId: id,
    title: 'Lifts for survivors in villages without a bus',
    why: 'Two referrals in a row could not get to a first appointment. We should like to hear what others do.',
    minutes: 10,
    purpose: 'DISCUSS',
    proposedById: proposer.id,
  });
}

interface Agreed {
  readonly audience: AudienceKey;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly recordedById: string;
}

/** Two that are the organiser's own, and some that members took on. */
function actionsOf(
  agreed: Agreed,
  seating: Seating,
  partnership: PlannedMeeting['partnership'],
  heldAt: DateTime,
): Row[] {
  const { now } = seating.days;
  const row = (
    index: number,
    what: string,
    dueAt: DateTime,
    ownerId: string,
    agencyId: string | null,
    state: string,
  ): Row => {
    const doneAt = DateTime.max(heldAt.plus({ days: 1 }), now.minus({ days: 5 }))
      .toUTC()
      .toISO();
    return {
      ...agreed,
      id: demoId('action', agreed.meetingId, index),
      what,
      ownerId,
      agencyId,
      dueOn: dueAt.toISODate(),
      recordedAt: heldAt.plus({ hours: 2 }).toUTC().toISO(),
      state,
      doneById: state === 'OPEN' ? null : ownerId,
      doneAt: state === 'OPEN' ? null : doneAt,
      closedById: state === 'CLOSED' ? agreed.recordedById : null,
      closedAt: state === 'CLOSED' ? doneAt : null,
      chasedFrom: heldAt.toISODate(),
      // At one table the letters of what is overdue go out at once; elsewhere nobody is flooded.
      nextStepOn:
        state === 'OPEN'
          ? DateTime.max(dueAt.minus({ days: 3 }), now.plus({ days: partnership.key === '1' ? 0 : 7 })).toISODate()
          : null,
    };
  };
  const members = seating
    .seatsAt(partnership)
    .filter((seat) => seat.kind !== 'OBSERVER')
    .flatMap((seat) => {
      const holder = seating.holder(seat, 'REPRESENTATIVE');
      return holder ? [{ ownerId: holder.id, agencyId: demoId('agency', seat.agency) }] : [];
    });
  return [
    ...AGREED.map((what, index) =>
      row(
        index,
        what,
        index === 0 ? heldAt.plus({ days: 1 }) : now.plus({ days: 20 }),
        agreed.recordedById,
        null,
        'OPEN',
      ),
    ),
    ...GIVEN.slice(0, members.length).map(({ what, due, state }, index) => {
      const { ownerId, agencyId } = members[index]!;
      return row(AGREED.length + index, what, now.plus({ days: due }), ownerId, agencyId, state);
    }),
  ];
}
