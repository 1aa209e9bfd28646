import { policy, type Actor } from '@lib/access';
import { campaignPolicy } from '../campaigns/index.js';

interface Run {
  /** Null of a national campaign. */
  readonly partnershipId: string | null;
}

/** Whoever runs the campaign. Those who plan it read. */
const runs = (actor: Actor, campaign: Run): boolean => campaignPolicy.end.allows(actor, campaign);

/** Who may do what to the evaluation of a campaign. */
export const evaluationPolicy = policy<Run>()('evaluation', {
  begin: runs,
  write: runs,
  signOff: runs,
  reopen: runs,
  tell: runs,
});
