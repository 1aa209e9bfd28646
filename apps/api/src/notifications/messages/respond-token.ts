import type { Secrets } from '@lib/access';
import { linkToken } from './link-token.js';

/** Of the link by which this person answers this invitation: good until a day after the meeting. */
export const respondToken = (secrets: Secrets, invitationId: string, personId: string): Promise<string> =>
  linkToken(secrets, 'respond', invitationId, personId);
