import type { Actor } from '@lib/access';
import { arg, column, computed, count, from, many, one, reads, same, self, sql } from '@lib/reads';
import { seenBy } from '../../agreements/index.js';
import { quorumOf, type Presence, type QuorumRequirement } from '../domain/quorum.js';
import { termsPolicy } from '../terms.policy.js';

const isApproved = sql`${self}.state = 'APPROVED'`;
const inForce = sql`(select v.id from terms_version v where v.partnership_id = ${self}.partnership_id and v.state = 'APPROVED'
  and v.approved_on <= app.today() order by v.approved_on desc, v.number desc limit 1)`;

interface QuorumRow extends Omit<QuorumRequirement, 'agencies'> {
  readonly named: QuorumRequirement['agencies'];
  readonly seats: Presence['seats'];
  readonly offices: Presence['offices'];
}

export const termsReads = reads({
  Partnership: { termsOfReference: same() },
  TermsOfReference: from('partnership', {
    isShared: sql`exists (select 1 from audience a where a.partnership_id = ${self}.id and a.kind = 'PARTNERSHIP')`,
    inForce: one('terms_version', {
      on: { partnership_id: 'id' },
      where: [isApproved, sql`${self}.approved_on <= app.today()`],
      order: ['approved_on desc', 'number desc'],
    }),
    draft: one('terms_version', { on: { partnership_id: 'id' }, where: { state: 'DRAFT' }, order: ['number'] }),
    version: one('terms_version', { on: { partnership_id: 'id' }, where: { number: arg('number') } }),
    versions: many('terms_version', { on: 'partnership_id', order: ['number desc'], limit: 200 }),
    approvedCount: count('terms_version', { on: 'partnership_id', where: isApproved }),
    review: one('terms_review', { on: { partnership_id: 'id' } }),
    quorum: one('quorum_rule', { on: { partnership_id: 'id' } }),
    viewerCan: computed({
      needs: ['id', 'status'],
      by: ({ id, status }: { id: string; status: string }, actor: Actor) => {
        const it = { partnershipId: id };
        const isOver = status === 'MERGED' || status === 'CLOSED';
        return {
          draft: !isOver && termsPolicy.draft.allows(actor, it),
          approve: !isOver && termsPolicy.approve.allows(actor, it),
          moveReview: !isOver && termsPolicy.moveReview.allows(actor, it),
          setQuorum: !isOver && termsPolicy.setQuorum.allows(actor, it),
        };
      },
    }),
  }),
  TermsVersion: from('terms_version', {
    partnership: one('partnership', { on: 'partnership_id' }),
    file: one('stored_file', { on: 'file_id' }),
    draftedBy: one('person', { on: 'drafted_by_id' }),
    approvedBy: one('person', { on: 'approved_by_id' }),
    meeting: one('meeting', { on: 'meeting_id' }),
    audience: seenBy,
    state: sql`case when ${self}.state = 'DRAFT' then 'DRAFT' when ${self}.approved_on > app.today() then 'COMING'
      when ${self}.id = ${inForce} then 'IN_FORCE' else 'REPLACED' end`,
  }),
  TermsReview: from('terms_review', {
    on: column('review_on'),
    isOverdue: sql`${self}.review_on < app.today()`,
  }),
  QuorumRule: from('quorum_rule', {
    agencies: many('agency', {
      through: { table: 'quorum_agency', own: 'rule_id', their: 'agency_id' },
      order: ['name', 'id'],
    }),
    outlook: computed({
      needs: ['minimum_seats', 'sectors', 'needs_chair'],
      with: {
        named: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name, a.id), '[]')
          from quorum_agency q join agency a on a.id = q.agency_id where q.rule_id = ${self}.id)`,
        // Observers have no vote, and do not count.
        seats: sql`(select coalesce(jsonb_agg(jsonb_build_object('agencyId', s.agency_id, 'sector', a.sector)), '[]')
          from seat s join agency a on a.id = s.agency_id
          where s.partnership_id = ${self}.partnership_id and s.kind <> 'OBSERVER' and coalesce(s.closed_on > app.today(), true)
            and exists (select 1 from seat_term t where t.seat_id = s.id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()))`,
        offices: sql`(select coalesce(jsonb_agg(o.office), '[]') from office_term o
          where o.partnership_id = ${self}.partnership_id and o.ended_at is null and o.held @> app.today())`,
      },
      by: ({ named, seats, offices, ...rule }: QuorumRow) => quorumOf({ ...rule, agencies: named }, { seats, offices }),
    }),
  }),
});
