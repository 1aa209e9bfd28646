import type { DateTime } from 'luxon';
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
  if (ahead < -2 && ahead > -100 && organiserId)
    AGREED.forEach((what, index) =>
      diary.actions.push({
        id: demoId('action', id, index),
        audience,
        partnershipId,
        meetingId: id,
        what,
        ownerId: organiserId,
        dueOn: (index === 0 ? startsAt.plus({ days: 1 }) : seating.days.now.plus({ days: 20 })).toISODate(),
        recordedById: organiserId,
      }),
    );
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
