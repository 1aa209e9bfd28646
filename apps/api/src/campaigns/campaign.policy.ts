import { policy, type Actor } from '@lib/access';

interface Run {
  /** Null of a national campaign. */
  readonly partnershipId: string | null;
}

/** The table's coordinator and chair; of a national campaign, the national coordinators. */
const runs = (actor: Actor, { partnershipId }: Run): boolean =>
  partnershipId === null
    ? actor.isNationalCoordinator
    : actor.coordinates(partnershipId) || actor.chairs(partnershipId);

/** Who may begin a campaign. */
export const campaignsPolicy = policy<Run>()('campaigns', { begin: runs });

/** Who may do what to a campaign: whoever runs it. What partners do of their own is said where it belongs. */
export const campaignPolicy = policy<Run>()('campaign', {
  change: runs,
  choosePartners: runs,
  askToSign: runs,
  launch: runs,
  end: runs,
  cancel: runs,
});

interface Partner {
  readonly seatId: string;
  readonly agencyId: string;
}

/** Speaks for a partner: fills its seat, or leads the agency. */
export const speaksFor = (actor: Actor, { seatId, agencyId }: Partner): boolean =>
  (actor.isSignedIn && actor.fills(seatId)) || actor.leads(agencyId);

/** Who answers for a partner: whoever represents its seat, or leads the agency. A deputy does not. */
export const partnerPolicy = policy<Partner>()('campaignPartner', {
  answer: (actor, { seatId, agencyId }) => actor.represents(seatId) || actor.leads(agencyId),
});
