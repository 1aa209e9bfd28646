import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, page, parent, reads, self, sql } from '@lib/reads';
import { decisionPolicy, recordedDecisionPolicy } from '../decision.policy.js';

interface OfPartnership {
  readonly partnershipId: string;
}

interface DecisionRow extends OfPartnership {
  readonly recordedById: string;
  readonly standing: string;
  readonly isFresh: boolean;
}

/** At the first meeting with the same readers that is not over. A function, which costs nothing where no decision waits. */
const waitsForIt = sql`${self}.ratification = 'WAITING' and ${self}.standing = 'FOR_RATIFICATION' and app.ratifies(${parent}.id, ${self}.meeting_id)`;

export const decisionReads = reads({
  Query: { decision: one('decision_register', { where: { id: arg('id') } }) },
  Partnership: {
    decisions: page('decision_register', {
      on: 'partnership_id',
      key: ['taken_on desc', 'id desc'],
      where: [
        sql`(${self}.says @@ websearch_to_tsquery('pg_catalog.english', left(${arg('words')}::text, 300)) or ${self}.number = upper(trim(${arg('words')}::text)))`,
        sql`extract(year from ${self}.taken_on) = ${arg('year')}::int`,
        sql`case ${arg('show')}::text when 'DUE_FOR_REVIEW' then ${self}.is_due_for_review else ${self}.standing = ${arg('show')}::text end`,
      ],
      total: 1000,
    }),
    decisionYears: sql`array(select distinct extract(year from d.taken_on)::int from decision d where d.partnership_id = ${self}.id order by 1 desc)`,
  },
  Meeting: {
    decisions: many('decision_register', { on: 'meeting_id', order: ['recorded_at', 'id'], limit: 100 }),
    canRecordDecision: computed({
      needs: ['partnership_id', 'status'],
      by: (meeting: OfPartnership & { readonly status: string }, actor: Actor) =>
        meeting.status === 'SCHEDULED' && decisionPolicy.record.allows(actor, meeting),
    }),
    toRatify: many('decision_register', {
      on: { partnership_id: 'partnership_id' },
      where: waitsForIt,
      order: ['taken_on', 'id'],
      limit: 100,
    }),
    canRatify: computed({
      needs: ['partnership_id'],
      with: {
        isSitting: sql`exists (select 1 from sitting s where s.meeting_id = ${self}.id and s.closed_at is null)`,
      },
      by: (meeting: OfPartnership & { readonly isSitting: boolean }, actor: Actor) =>
        meeting.isSitting && decisionPolicy.ratify.allows(actor, meeting),
    }),
  },
  Decision: from('decision_register', {
    partnership: one('partnership', { on: 'partnership_id' }),
    meeting: one('meeting', { on: 'meeting_id' }),
    item: one('agenda_entry', { on: 'item_id' }),
    recordedBy: one('person', { on: 'recorded_by_id' }),
    supersedes: one('decision_register', { on: 'supersedes_id' }),
    supersededBy: many('decision_register', { on: 'supersedes_id', order: ['taken_on', 'id'], limit: 20 }),
    entries: many('decision_entry', { on: 'decision_id', order: ['written_at', 'id'], limit: 100 }),
    viewerCan: computed({
      needs: ['partnership_id', 'recorded_by_id', 'standing'],
      with: { isFresh: sql`${self}.recorded_at > now() - interval '1 hour'` },
      by: (decision: DecisionRow, actor: Actor) => ({
        correct: decision.isFresh && recordedDecisionPolicy.correct.allows(actor, decision),
        review: decision.standing === 'STANDS' && decisionPolicy.review.allows(actor, decision),
      }),
    }),
  }),
  DecisionEntry: from('decision_entry', {
    meeting: one('meeting', { on: 'meeting_id' }),
    writtenBy: one('person', { on: 'written_by_id' }),
  }),
});
