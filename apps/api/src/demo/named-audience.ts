import type { AudienceKey } from './rows.js';

/** An audience made for one thing: a meeting with observers or guests, or for a few only; an agreement. */
export interface NamedAudience {
  readonly key: AudienceKey;
  readonly partnershipId: string;
  readonly extends: AudienceKey | null;
  readonly seatIds: readonly string[];
  readonly personIds: readonly string[];
  /** Only those whose agency has signed it, in date. */
  readonly agreementId?: string;
}
