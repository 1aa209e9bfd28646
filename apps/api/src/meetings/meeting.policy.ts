import { policy } from '@lib/access';
import { partnershipPolicy } from '../partnerships/index.js';

interface OfPartnership {
  readonly partnershipId: string;
}

/** Who may do what to a meeting. */
export const meetingPolicy = policy<OfPartnership>()('meeting', {
  schedule: (actor, partnership) => partnershipPolicy.scheduleMeeting.allows(actor, partnership),
  change: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  reschedule: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  buildAgenda: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  cancel: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  respondForOthers: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
});

interface Invited {
  readonly id: string;
  readonly seatId: string | null;
  readonly personId: string | null;
}

/** Whose an invitation is to answer: the person named, or whoever fills the seat or is its deputy. A link is good for one only. */
export const invitationPolicy = policy<Invited>()('meetingInvitation', {
  respond: (actor, { id, seatId, personId }) =>
    (actor.isSignedIn || actor.link?.subjectId === id) &&
    ((seatId !== null && actor.fills(seatId)) || actor.is(personId)),
});
