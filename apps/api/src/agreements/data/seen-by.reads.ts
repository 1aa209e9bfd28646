import { computed, self, sql } from '@lib/reads';

/** Who sees the row: a field `audience: SeenBy` of anything that names its audience. The database counts, for the reader. */
export const seenBy = computed({
  needs: [],
  with: { sight: sql`app.seen_by(${self}.audience_id)` },
  by: ({ sight }: { sight: object | null }) => sight,
});
