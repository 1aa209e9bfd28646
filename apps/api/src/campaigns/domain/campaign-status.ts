export type CampaignStatus = 'IDEA' | 'PLANNED' | 'SIGNED_OFF' | 'LIVE' | 'ENDED' | 'EVALUATED' | 'CANCELLED';

/** From which statuses each step is taken; what happens to a campaign, and what people are offered, both ask here. */
const STEPS = {
  plan: ['IDEA'],
  askToSign: ['PLANNED', 'SIGNED_OFF', 'LIVE'],
  launch: ['PLANNED', 'SIGNED_OFF'],
  end: ['LIVE'],
  evaluate: ['ENDED'],
  evaluateAgain: ['EVALUATED'],
} as const satisfies Readonly<Record<string, readonly CampaignStatus[]>>;

export type Step = keyof typeof STEPS;

export const canTake = (step: Step, status: CampaignStatus): boolean =>
  (STEPS[step] as readonly CampaignStatus[]).includes(status);

/** Nothing of it changes any more. */
export const isOver = (status: CampaignStatus): boolean => ['ENDED', 'EVALUATED', 'CANCELLED'].includes(status);

/** Where there are partners, all have signed before it is launched. */
export const isSignedAsNeeded = (status: CampaignStatus, hasPartners: boolean): boolean =>
  !hasPartners || status === 'SIGNED_OFF';
