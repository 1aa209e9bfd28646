import type { Actor } from '@lib/access';
import { arg, column, computed, from, many, one, page, reads, self, sql } from '@lib/reads';
import { deliveryPolicy } from '../notifications.policy.js';

interface ParkedRow {
  readonly partnershipId: string | null;
  readonly personId: string | null;
  readonly state: string;
}

const parked = (on: 'partnership_id' | 'meeting_id') =>
  many('delivery', { on, where: { state: 'PARKED' }, order: ['queued_at desc', 'id'], limit: 100 });

export const notificationsReads = reads({
  Query: {
    demoMailbox: page('demo_mail', {
      key: ['received_at desc', 'id desc'],
      where: sql`lower(${self}.recipient) = lower(${arg('to')})`,
    }),
    demoMessage: one('demo_mail', { where: { id: arg('id') } }),
  },
  DemoMessage: from('demo_mail', {
    to: column('recipient'),
    from: column('sender'),
    text: column('body_text'),
    attachments: computed({ needs: ['attachments'], by: ({ attachments }: { attachments: object[] }) => attachments }),
  }),
  Partnership: { parkedDeliveries: parked('partnership_id') },
  Meeting: { parkedDeliveries: parked('meeting_id') },
  PartnershipProposal: {
    parkedDeliveries: many('delivery', {
      on: 'subject_id',
      where: [{ state: 'PARKED' }, sql`${self}.kind like 'PROPOSAL\\_%'`],
      order: ['queued_at desc', 'id'],
      limit: 100,
    }),
  },
  Delivery: from('delivery', {
    viewerCan: computed({
      needs: ['partnership_id', 'person_id', 'state'],
      by: ({ partnershipId, personId, state }: ParkedRow, actor: Actor) => ({
        retry: state === 'PARKED' && deliveryPolicy.retry.allows(actor, { partnershipId, personId }),
      }),
    }),
  }),
});
