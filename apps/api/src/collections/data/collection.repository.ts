import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { Collection } from '../domain/collection.js';
import type { Contents } from '../domain/contents.js';

/** Loads and saves collections, and what is in them. */
@Injectable()
export class CollectionRepository {
  get(id: string): Promise<Collection> {
    return load(Collection, id);
  }

  add(collection: Collection): Promise<Collection> {
    return insert(Collection, collection);
  }

  save(collection: Collection): Promise<Collection> {
    return save(Collection, collection, 'collection');
  }

  /** Those of them that may be named: what is in the library for the public or the network, or in this collection already. */
  async nameable(collectionId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await transaction().query<{ id: string }[]>(
      `select r.id from resource r where r.id = any ($2) and r.current_number is not null
         and ((r.found_by in ('PUBLIC', 'NETWORK') and r.hidden_since is null and r.withdrawn_at is null)
           or exists (select from collection_entry e where e.collection_id = $1 and e.resource_id = r.id))`,
      [collectionId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async countResources(collectionId: string): Promise<number> {
    const [row] = await transaction().query<{ count: number }[]>(
      `select count(*)::int as count from collection_entry e join resource r on r.id = e.resource_id
         where e.collection_id = $1 and r.hidden_since is null and r.withdrawn_at is null`,
      [collectionId],
    );
    return row!.count;
  }

  async arrange(collectionId: string, { sections, entries }: Contents): Promise<void> {
    await transaction().query('delete from collection_section where collection_id = $1', [collectionId]);
    await transaction().query(
      `insert into collection_section (id, collection_id, position, heading, words)
         select id, $1, n, heading, words from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality x (id, heading, words, n)`,
      [
        collectionId,
        sections.map(({ id }) => id),
        sections.map(({ heading }) => heading),
        sections.map(({ words }) => words),
      ],
    );
    await transaction().query(
      `insert into collection_entry (collection_id, section_id, position, resource_id, note)
         select $1, section_id, n, resource_id, note from unnest($2::uuid[], $3::uuid[], $4::text[]) with ordinality x (section_id, resource_id, note, n)`,
      [
        collectionId,
        entries.map(({ sectionId }) => sectionId),
        entries.map(({ resourceId }) => resourceId),
        entries.map(({ note }) => note),
      ],
    );
  }
}
