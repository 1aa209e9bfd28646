import { Injectable } from '@nestjs/common';
import { hashOf } from '@lib/access';
import { insert, load, save, transaction } from '@lib/database';
import { NotFound, problem, refuse } from '@lib/kernel';
import { SavedSearch } from '../domain/saved-search.js';

const MOST = 50;

/** The searches that whoever has entered keeps. */
@Injectable()
export class SavedSearches {
  get(id: string): Promise<SavedSearch> {
    return load(SavedSearch, id);
  }

  async add(search: SavedSearch): Promise<void> {
    const [row] = await transaction().query<{ kept: number }[]>(
      'select count(*)::int as kept from saved_search where person_id = app.person_id()',
    );
    refuse([
      Number(row?.kept) >= MOST &&
        problem('TOO_MANY', `You keep ${MOST} searches already. Delete one that you do not need any more.`),
    ]);
    await insert(SavedSearch, search);
  }

  async save(search: SavedSearch): Promise<void> {
    await save(SavedSearch, search, 'search');
  }

  async remove(id: string): Promise<void> {
    const [, gone] = await transaction().query<[unknown, number]>('delete from saved_search where id = $1', [id]);
    if (gone !== 1) throw new NotFound();
  }

  /** What the page behind the link of an alert tells; null when the link leads nowhere. */
  async byLink(token: string): Promise<{ name: string; isStopped: boolean } | null> {
    const [row] = await transaction().query<{ told: { name: string; isStopped: boolean } | null }[]>(
      'select app.search_by_link($1) as told',
      [hashOf(token)],
    );
    return row?.told ?? null;
  }

  async stopByLink(token: string): Promise<void> {
    const [row] = await transaction().query<{ done: boolean }[]>('select app.stop_search_by_link($1) as done', [
      hashOf(token),
    ]);
    if (!row?.done) throw new NotFound();
  }
}
