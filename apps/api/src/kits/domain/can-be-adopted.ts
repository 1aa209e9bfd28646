import type { Campaign } from '../../campaigns/index.js';

/** A national campaign that is live, and whose readers see it. */
export const canBeAdopted = (
  { partnershipId, status }: Pick<Campaign, 'partnershipId' | 'status'>,
  isOpen: boolean,
): boolean => partnershipId === null && status === 'LIVE' && isOpen;
