import type { Actor } from '@lib/access';
import { arg, asc, computed, from, many, one, page, parent, reads, self, sql } from '@lib/reads';
import type { DirectoryRecordState } from '../../schema.types.js';
import { directoryPolicy } from '../directory.policy.js';

const STATE = sql`case when ${self}.consented_at is null and ${self}.confirmed_at is null then 'NEVER_PUBLISHED'
  when ${self}.consented_at is null then 'WITHDRAWN'
  when exists (select from partnership p where p.id = ${self}.partnership_id and p.ended_on is not null) then 'ENDED'
  when ${self}.hidden_on <= app.today() then 'HIDDEN' when ${self}.flagged_on <= app.today() then 'UNCONFIRMED' else 'CURRENT' end`;

interface EntryRow {
  readonly partnershipId: string;
  readonly state: DirectoryRecordState;
  readonly isInCare: boolean;
  readonly isOver: boolean;
}

/** What a partnership keeps for the directory: rows of its officers and the national coordinators. */
export const directoryRecordReads = reads({
  Query: {
    directoryRecords: page('directory_entry', {
      // Longest unconfirmed first; what never was comes before it.
      key: [asc(sql`coalesce(${self}.confirmed_on, '0001-01-01'::date)`), 'id'],
      where: [
        sql`exists (select from partnership p where p.id = ${self}.partnership_id and p.ended_on is null)`,
        sql`(${self}.consented_at is null or ${self}.flagged_on <= app.today())`,
        sql`${STATE} = ${arg('state')}`,
      ],
      total: 1000,
    }),
  },
  Partnership: { directoryEntry: one('directory_entry', { on: { partnership_id: 'id' } }) },
  DirectoryRecord: from('directory_entry', {
    state: STATE,
    partnership: one('partnership', { on: 'partnership_id' }),
    consentedBy: one('person', { on: 'consented_by_id' }),
    preview: one(sql`app.directory_preview(${parent}.partnership_id)`, { on: sql`true` }),
    steps: many('directory_step', {
      on: { partnership_id: 'partnership_id' },
      order: ['at desc', 'id desc'],
      limit: 20,
    }),
    viewerCan: computed({
      needs: ['partnership_id'],
      with: {
        state: STATE,
        isInCare: sql`exists (select from partnership p where p.id = ${self}.partnership_id and p.in_care_since is not null)`,
        isOver: sql`exists (select from partnership p where p.id = ${self}.partnership_id and p.ended_on is not null)`,
      },
      by: ({ state, isOver, ...it }: EntryRow, actor: Actor) => {
        const isPublished = state !== 'NEVER_PUBLISHED' && state !== 'WITHDRAWN';
        return {
          change: !isOver && directoryPolicy.change.allows(actor, it),
          publish: !isOver && !isPublished && directoryPolicy.publish.allows(actor, it),
          confirm: !isOver && isPublished && directoryPolicy.confirm.allows(actor, it),
          withdraw: isPublished && directoryPolicy.withdraw.allows(actor, it),
        };
      },
    }),
  }),
  DirectoryStep: from('directory_step', { by: one('person', { on: 'by_id' }) }),
});
