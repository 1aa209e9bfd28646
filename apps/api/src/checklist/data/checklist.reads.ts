import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, parent, reads, same, self, sql } from '@lib/reads';
import { checklistPolicy } from '../checklist.policy.js';

interface PartnershipRow {
  readonly id: string;
  readonly status: string;
}

interface AssessmentRow {
  readonly partnershipId: string;
  readonly finishedAt: string | null;
  readonly status: string;
}

const isGoing = (status: string): boolean => status !== 'MERGED' && status !== 'CLOSED';

const ANSWERS = sql`self_assessment_answer a where a.assessment_id = ${self}.id`;

export const checklistReads = reads({
  Query: { selfAssessment: one('self_assessment', { where: { id: arg('id') } }) },
  Partnership: { checklist: same() },
  PartnershipChecklist: from('partnership', {
    isShared: sql`exists (select 1 from audience a where a.partnership_id = ${self}.id and a.kind = 'PARTNERSHIP')`,
    open: one('self_assessment', { on: { partnership_id: 'id' }, where: { finished_at: null } }),
    finished: many('self_assessment', {
      on: 'partnership_id',
      where: sql`${self}.finished_at is not null`,
      order: ['finished_at desc', 'id desc'],
      limit: 60,
    }),
    canAnswer: computed({
      needs: ['id', 'status'],
      by: ({ id, status }: PartnershipRow, actor: Actor) =>
        isGoing(status) && checklistPolicy.answer.allows(actor, { partnershipId: id }),
    }),
  }),
  SelfAssessment: from('self_assessment', {
    partnership: one('partnership', { on: 'partnership_id' }),
    begunBy: one('person', { on: 'begun_by_id' }),
    finishedBy: one('person', { on: 'finished_by_id' }),
    counts: same(),
    lines: many('self_assessment_line', { on: 'assessment_id', order: ['position'] }),
    canAnswer: computed({
      needs: ['partnership_id', 'finished_at'],
      with: { status: sql`(select p.status from partnership p where p.id = ${self}.partnership_id)` },
      by: ({ partnershipId, finishedAt, status }: AssessmentRow, actor: Actor) =>
        !finishedAt && isGoing(status) && checklistPolicy.answer.allows(actor, { partnershipId }),
    }),
  }),
  ChecklistCounts: from('self_assessment', {
    yes: sql`(select count(*)::int from ${ANSWERS} and a.answer = 'YES')`,
    partly: sql`(select count(*)::int from ${ANSWERS} and a.answer = 'PARTLY')`,
    no: sql`(select count(*)::int from ${ANSWERS} and a.answer = 'NO')`,
    notRelevant: sql`(select count(*)::int from ${ANSWERS} and a.answer = 'NOT_RELEVANT')`,
    unanswered: sql`(select (select count(*) from checklist_question) - count(*) from ${ANSWERS})::int`,
  }),
  ChecklistLine: from('self_assessment_line', {
    topic: one('library_topic_entry', { on: { code: 'topic_code' } }),
    suggestions: many(
      sql`(select r.*, c.code as question_code, k.place from checklist_question c cross join lateral app.suggest_for_checklist(c.code) k
        join resource_entry r on r.id = k.resource_id)`,
      { on: { question_code: 'code' }, where: sql`${parent}.answer in ('NO', 'PARTLY')`, order: ['place'] },
    ),
  }),
});
