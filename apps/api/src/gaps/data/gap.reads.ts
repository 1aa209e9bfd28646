import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, page, reads, self, sql } from '@lib/reads';
import { isLookedFor, type LibraryGapState } from '../domain/library-gap.js';
import { libraryGapPolicy, recordedGapPolicy } from '../gap.policy.js';

/** Fewer than these are not counted out: who they are could be guessed. */
const FEWEST_COUNTED = 5;

interface GapRow {
  readonly state: LibraryGapState;
  readonly recordedById: string;
}

export const gapReads = reads({
  Query: {
    libraryGap: one('library_gap', { where: { id: arg('id') } }),
    libraryGaps: page('library_gap', {
      key: ['recorded_at desc', 'id desc'],
      where: [
        { state: arg('state') },
        { topic_code: arg('topic') },
        sql`(not ${arg('lookedFor')}::boolean or ${self}.state in ('OPEN', 'CALLED'))`,
      ],
      total: 1000,
    }),
    similarLibraryGaps: many(
      sql`(select g.*, k.alike from app.like_library_gaps(${arg('words')}::text) k join library_gap g on g.id = k.gap_id)`,
      { order: ['alike desc', 'id desc'] },
    ),
  },
  ViewerLibrary: {
    canRecordGap: computed({
      needs: [],
      by: (_row: object, actor: Actor) => libraryGapPolicy.record.allows(actor, { partnershipId: null }),
    }),
  },
  LibraryGap: from('library_gap', {
    topic: one('library_topic_entry', { on: { code: 'topic_code' } }),
    partnership: one('partnership', { on: 'partnership_id' }),
    recordedBy: one('person', { on: 'recorded_by_id' }),
    closedBy: one('person', { on: 'closed_by_id' }),
    resource: one('resource_entry', { on: 'resource_id' }),
    neededBy: sql`case when ${self}.needed_by >= ${FEWEST_COUNTED} then ${self}.needed_by end`,
    isYours: sql`coalesce(${self}.recorded_by_id = app.person_id(), false)`,
    isNeededByYou: sql`exists (select 1 from library_gap_need n where n.gap_id = ${self}.id and n.person_id = app.person_id())`,
    viewerCan: computed({
      needs: ['state', 'recorded_by_id'],
      by: ({ state, ...gap }: GapRow, actor: Actor) => ({
        change: isLookedFor(state) && recordedGapPolicy.change.allows(actor, gap),
        withdraw: isLookedFor(state) && recordedGapPolicy.withdraw.allows(actor, gap),
        fill: isLookedFor(state) && recordedGapPolicy.fill.allows(actor, gap),
        need: isLookedFor(state) && recordedGapPolicy.need.allows(actor, gap),
      }),
    }),
  }),
});
