import { policy, type Actor } from '@lib/access';

interface OfPartnership {
  readonly partnershipId: string;
}

const drafts = (actor: Actor, { partnershipId }: OfPartnership): boolean => actor.isOfficerOf(partnershipId);
const presides = (actor: Actor, { partnershipId }: OfPartnership): boolean =>
  actor.chairs(partnershipId) || actor.deputisesForTheChair(partnershipId);

const records = (actor: Actor, { partnershipId }: OfPartnership): boolean =>
  actor.chairs(partnershipId) || actor.coordinates(partnershipId);

/** Who may do what to the minutes of a meeting. */
export const minutesPolicy = policy<OfPartnership>()('minutes', {
  begin: drafts,
  write: drafts,
  check: presides,
  sendBack: presides,
  circulate: presides,
  /** Those who attended, which the use case looks up. */
  proposeCorrection: (actor, { partnershipId }) => actor.sitsAt(partnershipId) || actor.isOfficerOf(partnershipId),
  decideCorrection: drafts,
  approve: records,
  addNote: records,
});
