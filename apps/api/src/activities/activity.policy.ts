import { policy, type Actor } from '@lib/access';
import { campaignPolicy, speaksFor } from '../campaigns/index.js';

/** Whose activity it is, or would be. */
export interface WhoseActivity {
  /** Which runs the campaign; null of a national one. */
  readonly partnershipId: string | null;
  /** The partner's; null when the campaign does it as a whole. */
  readonly seatId: string | null;
  readonly agencyId: string | null;
}

/** Whoever runs the campaign plans all; whoever speaks for a partner, what the partner does. */
const plans = (actor: Actor, { partnershipId, seatId, agencyId }: WhoseActivity): boolean =>
  campaignPolicy.change.allows(actor, { partnershipId }) ||
  (seatId !== null && agencyId !== null && speaksFor(actor, { seatId, agencyId }));

/** Who may do what to an activity. */
export const activityPolicy = policy<WhoseActivity>()('campaignActivity', {
  add: plans,
  change: plans,
  move: plans,
  prove: plans,
});

interface Planned {
  readonly partnershipId: string | null;
  /** All partners of the campaign. */
  readonly partners: readonly { readonly seatId: string; readonly agencyId: string }[];
}

/** Everybody who plans the campaign talks of everything in it: its table's officers, and whoever speaks for a partner. */
export const campaignPlanPolicy = policy<Planned>()('campaignPlan', {
  comment: (actor, { partnershipId, partners }) =>
    campaignPolicy.change.allows(actor, { partnershipId }) ||
    (partnershipId !== null && actor.isOfficerOf(partnershipId)) ||
    partners.some((partner) => speaksFor(actor, partner)),
});

interface Written {
  readonly writerId: string;
  readonly partnershipId: string | null;
}

/** Who may take a comment back: whoever wrote it, and whoever runs the campaign. */
export const activityCommentPolicy = policy<Written>()('activityComment', {
  remove: (actor, { writerId, partnershipId }) =>
    (actor.isSignedIn && actor.is(writerId)) || campaignPolicy.change.allows(actor, { partnershipId }),
});
