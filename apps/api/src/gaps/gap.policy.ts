import { policy } from '@lib/access';

interface Recorded {
  readonly recordedById: string;
}

/** Who may record what the library lacks: whoever is of the network; for the work of a table, whoever sits there or serves it. */
export const libraryGapPolicy = policy<{ readonly partnershipId: string | null }>()('libraryGaps', {
  record: (actor, { partnershipId }) =>
    actor.isOfTheNetwork && (partnershipId === null || actor.sitsAt(partnershipId) || actor.isOfficerOf(partnershipId)),
});

/** Who may do what to a gap: whoever recorded it, those who see to the library of the network, and everybody who needs it too. */
export const recordedGapPolicy = policy<Recorded>()('libraryGap', {
  change: (actor, { recordedById }) => actor.isNationalCoordinator || (actor.isOfTheNetwork && actor.is(recordedById)),
  withdraw: (actor, { recordedById }) =>
    actor.isNationalCoordinator || (actor.isOfTheNetwork && actor.is(recordedById)),
  fill: (actor) => actor.isNationalCoordinator,
  need: (actor, { recordedById }) => actor.isOfTheNetwork && !actor.is(recordedById),
});
