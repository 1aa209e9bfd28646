import type { Actor } from '@lib/access';
import { computed, from, many, one, reads, self, sql } from '@lib/reads';
import { carePolicy, handoverPolicy, leavingPolicy } from '../officer.policy.js';

const isInCare = sql`exists (select 1 from partnership c where c.id = ${self}.partnership_id and c.in_care_since is not null)`;
const isOutgoingOver = sql`exists (select 1 from office_term o where o.id = ${self}.outgoing_term_id and (o.ended_at is not null or o.ends_on < app.today()))`;

interface HandoverRow {
  readonly partnershipId: string;
  readonly state: string;
  readonly personId: string | null;
  readonly isInCare: boolean;
  readonly isOutgoingOver: boolean;
  readonly successorHolds: boolean;
}

interface TermRow {
  readonly partnershipId: string | null;
  readonly personId: string;
  readonly isInCare: boolean;
  readonly isRunning: boolean;
  readonly isHandedOver: boolean;
}

export const officerReads = reads({
  Handover: from('handover', {
    partnership: one('partnership', { on: 'partnership_id' }),
    outgoing: one('office_term', { on: 'outgoing_term_id' }),
    incoming: one('office_term', { on: 'incoming_term_id' }),
    invitation: one('invitation', { on: 'invitation_id' }),
    startedBy: one('person', { on: 'started_by_id' }),
    state: sql`case when ${self}.state = 'ACCEPTED' and ${isOutgoingOver} then 'DONE'
      when ${self}.state = 'STARTED' and exists (select 1 from invitation i where i.id = ${self}.invitation_id and i.expires_at <= now()) then 'EXPIRED'
      else ${self}.state end`,
    viewerCan: computed({
      needs: ['partnership_id', 'state'],
      with: {
        personId: sql`(select o.person_id from office_term o where o.id = ${self}.outgoing_term_id)`,
        isInCare,
        isOutgoingOver,
        successorHolds: sql`exists (select 1 from office_term o where o.id = ${self}.incoming_term_id and o.ended_at is null and o.held @> app.today())`,
      },
      by: ({ state, isOutgoingOver: isOver, successorHolds, ...it }: HandoverRow, actor: Actor) => {
        const may = handoverPolicy.manage.allows(actor, it);
        return {
          change: may && (state === 'STARTED' || (state === 'ACCEPTED' && !isOver)),
          finish: may && state === 'ACCEPTED' && !isOver && successorHolds,
          withdraw: may && state === 'STARTED',
        };
      },
    }),
  }),
  OfficeTerm: {
    handover: one('handover', {
      on: { outgoing_term_id: 'id' },
      where: sql`${self}.state <> 'WITHDRAWN'`,
      order: ['started_at desc', 'id'],
    }),
    leaving: computed({
      needs: ['partnership_id', 'person_id'],
      with: {
        isInCare,
        isRunning: sql`${self}.ended_at is null and not coalesce(${self}.ends_on < app.today(), false)`,
        isHandedOver: sql`exists (select 1 from handover h join invitation i on i.id = h.invitation_id
          where h.outgoing_term_id = ${self}.id and (h.state = 'ACCEPTED' or (h.state = 'STARTED' and i.expires_at > now())))`,
      },
      by: ({ partnershipId, isRunning, isHandedOver, ...it }: TermRow, actor: Actor) => {
        if (partnershipId === null || !isRunning) return { handOver: false, stepDown: false };
        const office = { ...it, partnershipId };
        return {
          handOver: !isHandedOver && handoverPolicy.manage.allows(actor, office),
          stepDown: leavingPolicy.stepDown.allows(actor, office),
        };
      },
    }),
  },
  Partnership: {
    handovers: many('handover', { on: 'partnership_id', order: ['started_at desc', 'id desc'] }),
    viewerCanTakeIntoCare: computed({
      needs: ['in_care_since', 'status'],
      by: ({ inCareSince, status }: { inCareSince: string | null; status: string }, actor: Actor) =>
        inCareSince === null &&
        status !== 'MERGED' &&
        status !== 'CLOSED' &&
        carePolicy.takeIntoCare.allows(actor, null),
    }),
  },
});
