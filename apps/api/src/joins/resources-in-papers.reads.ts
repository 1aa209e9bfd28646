import { many, one, parent, reads, self, sql } from '@lib/reads';

/** The library knows nothing of papers, nor papers of the library: a copy of a file knows what it is a copy of. */
export const resourcesInPapersReads = reads({
  PaperVersion: {
    takenFrom: one('resource_version', {
      on: sql`${self}.id = (select r.version_id from stored_file f join resource_file r on r.file_id = f.copied_from_id where f.id = ${parent}.file_id)`,
    }),
  },
  Resource: {
    usedAt: many('meeting', {
      on: sql`${self}.id in (
        select p.meeting_id from resource_version v join resource_file r on r.version_id = v.id join stored_file f on f.copied_from_id = r.file_id
          join paper_version n on n.file_id = f.id join paper p on p.id = n.paper_id
        where v.resource_id = ${parent}.id and p.removed_at is null)`,
      where: sql`${self}.status <> 'CANCELLED'`,
      order: ['starts_at desc', 'id'],
      limit: 20,
    }),
  },
});
