import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, page, reads, self, sql } from '@lib/reads';
import { callPolicy } from '../call.policy.js';

const state = sql`(case when ${self}.withdrawn_at is not null then 'WITHDRAWN' when app.today() < ${self}.opens_on then 'PLANNED'
  when app.today() > ${self}.closes_on then 'CLOSED' else 'OPEN' end)`;

export const callReads = reads({
  Query: {
    callForExamples: one('call_for_examples', { where: { slug: arg('slug') } }),
    callsForExamples: page('call_for_examples', {
      key: ['closes_on desc', 'id desc'],
      where: sql`${state} = ${arg('state')}`,
      total: 1000,
    }),
  },
  ViewerLibrary: {
    canCallForExamples: computed({
      needs: [],
      by: (_row: object, actor: Actor) => callPolicy.open.allows(actor, null),
    }),
  },
  LibraryGap: { calls: many('call_for_examples', { on: 'gap_id', order: ['closes_on desc', 'id desc'] }) },
  CallForExamples: from('call_for_examples', {
    state,
    address: sql`'/calls/' || ${self}.slug`,
    // It is the network's: the public reads the call alone.
    gap: one('library_gap', { on: 'gap_id' }),
    viewerCan: computed({
      needs: ['withdrawn_at'],
      by: ({ withdrawnAt }: { withdrawnAt: string | null }, actor: Actor) => ({
        change: withdrawnAt === null && callPolicy.change.allows(actor, null),
        withdraw: withdrawnAt === null && callPolicy.withdraw.allows(actor, null),
      }),
    }),
  }),
});
