import { policy } from '@lib/access';
import { partnershipPolicy } from '../partnerships/index.js';

interface OfPartnership {
  readonly partnershipId: string;
}

/** Who may do what to a poll: whoever may call its table to a meeting. */
export const datePollPolicy = policy<OfPartnership>()('datePoll', {
  open: (actor, partnership) => partnershipPolicy.scheduleMeeting.allows(actor, partnership),
  change: (actor, partnership) => partnershipPolicy.scheduleMeeting.allows(actor, partnership),
  choose: (actor, partnership) => partnershipPolicy.scheduleMeeting.allows(actor, partnership),
  end: (actor, partnership) => partnershipPolicy.scheduleMeeting.allows(actor, partnership),
  answerForOthers: (actor, partnership) => partnershipPolicy.scheduleMeeting.allows(actor, partnership),
});

interface Asked {
  readonly seatId: string | null;
  readonly personId: string | null;
}

/** Whose answer it is: the officer's named, or the seat's, given by whoever fills it or is its deputy. */
export const askedPolicy = policy<Asked>()('datePollAsked', {
  answer: (actor, { seatId, personId }) =>
    actor.isSignedIn && ((seatId !== null && actor.fills(seatId)) || actor.is(personId)),
});
