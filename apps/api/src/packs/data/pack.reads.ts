import type { Actor } from '@lib/access';
import { computed, from, many, one, parent, reads, same, self, sql } from '@lib/reads';

/** A maker that says nothing for so long is no more, and was tried often enough. */
const GIVEN_UP = sql`(${self}.state = 'MAKING' and ${self}.touched_at < now() - interval '15 minutes')`;

/** Of a pack that is no longer for its reader, not even the size is told. */
const unlessWithdrawn = (column: ReturnType<typeof sql>) =>
  sql`case when ${self}.state = 'READY' and (${self}.kept).id is null then 0 else ${column} end`;

export const packReads = reads({
  Meeting: { pack: same() },
  MeetingPack: from('meeting', {
    mine: one('pack_entry', { on: { meeting_id: 'id' }, where: sql`${self}.person_id = app.person_id()` }),
    viewerCan: computed({
      needs: ['status'],
      by: ({ status }: { readonly status: string }, actor: Actor) => ({
        // Whoever sees the meeting may have their own pack of it: there is no policy to ask.
        make: status !== 'CANCELLED' && actor.isSignedIn,
      }),
    }),
  }),
  Pack: from('pack_entry', {
    state: sql`case when ${GIVEN_UP} then 'FAILED' else ${self}.state end`,
    failure: sql`case when ${GIVEN_UP} then 'NOT_POSSIBLE' else ${self}.failure end`,
    parts: unlessWithdrawn(sql`${self}.parts`),
    partsDone: unlessWithdrawn(sql`${self}.parts_done`),
    pages: unlessWithdrawn(sql`${self}.pages`),
    // The row that the view has read already: to find it again is to ask of each thing in it once more.
    file: one(sql`(select (${parent}.kept).* where (${parent}.kept).id is not null)`, {}),
  }),
  PackFile: from('pack_file', {
    address: sql`'/packs/' || ${self}.pack_id`,
    keptUntil: sql`${self}.made_at + interval '7 days'`,
    isOutdated: sql`${self}.fingerprint <> (select app.pack_fingerprint(p.meeting_id) from pack p where p.id = ${self}.pack_id)`,
    troubles: many('pack_content', {
      on: { file_id: 'id' },
      where: sql`${self}.trouble is not null`,
      order: ['first_page', 'thing_id'],
    }),
  }),
  PackTrouble: from('pack_content', {
    title: sql`(select p.title from paper p where p.id = ${self}.thing_id)`,
  }),
});
