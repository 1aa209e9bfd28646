import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { NotFound } from '@lib/kernel';
import type { Search } from '../domain/search.js';

const MOST = 10;

/** What whoever has entered looked for last. */
@Injectable()
export class RecentSearches {
  /** The same search moves up; the longest unused is forgotten. */
  async note({ words, filter }: Search, now: Date): Promise<void> {
    await transaction().query(
      `delete from recent_search where person_id = app.person_id() and ((lower(words) = lower($1) and filter = $2) or id in (
         select id from recent_search where person_id = app.person_id() and not (lower(words) = lower($1) and filter = $2)
         order by searched_at desc, id desc offset $3))`,
      [words, JSON.stringify(filter), MOST - 1],
    );
    await transaction().query(
      `insert into recent_search (audience_id, person_id, words, filter, searched_at)
       select id, app.person_id(), $1, $2, $3 from audience where person_id = app.person_id() and kind = 'SELF'`,
      [words, JSON.stringify(filter), now],
    );
  }

  async forget(id: string): Promise<void> {
    const [, gone] = await transaction().query<[unknown, number]>('delete from recent_search where id = $1', [id]);
    if (gone !== 1) throw new NotFound();
  }

  async forgetAll(): Promise<void> {
    await transaction().query('delete from recent_search where person_id = app.person_id()');
  }
}
