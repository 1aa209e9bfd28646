import type { Actor } from '@lib/access';
import { arg, computed, from, one, page, reads, self, sql } from '@lib/reads';
import { directoryMessagePolicy } from '../directory-contact.policy.js';

export const directoryContactReads = reads({
  Partnership: {
    directoryMessages: page('directory_message', {
      on: 'partnership_id',
      where: { state: arg('state') },
      key: ['received_at desc', 'id desc'],
      total: 1000,
    }),
    canSettleDirectoryMessages: computed({
      needs: ['id'],
      // The national coordinator has those that came while no office was held, and finds them there.
      with: {
        isCaredFor: sql`(${self}.in_care_since is not null or exists (select from directory_message m where m.partnership_id = ${self}.id))`,
      },
      by: ({ id, isCaredFor }: { id: string; isCaredFor: boolean }, actor: Actor) =>
        directoryMessagePolicy.settle.allows(actor, { partnershipId: id, isCaredFor }),
    }),
  },
  DirectoryMessage: from('directory_message', {
    settledBy: one('person', { on: 'settled_by_id' }),
    viewerCan: computed({
      needs: ['partnership_id'],
      with: { isCaredFor: sql`${self}.audience_id = 4` },
      by: (message: { partnershipId: string; isCaredFor: boolean }, actor: Actor) => ({
        settle: directoryMessagePolicy.settle.allows(actor, message),
      }),
    }),
  }),
});
