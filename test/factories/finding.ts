import { setTimeout as sleep } from 'node:timers/promises';
import type { Visitor } from '../support/visitor.js';
import type { World } from './world.js';

const FOUND = `query ($words: String, $filter: LibraryFilter, $sort: LibrarySort, $first: Int, $after: String) {
  librarySearch(words: $words, filter: $filter, sort: $sort, first: $first, after: $after) {
    match correctedWords totalCount isCut pageInfo { hasNextPage endCursor }
    facets { field options { value label count isChosen } }
    hits { morePlaces resource { slug title } place { kind label page address snippet { text isMatch } } } } }`;

export const find = async (who: Visitor, words: string | null, more: object = {}): Promise<any> =>
  (await who.get(FOUND, { words, ...more })).librarySearch;

/** The titles of what was found, in order. */
export const titles = async (who: Visitor, words: string | null, more: object = {}): Promise<string[]> =>
  (await find(who, words, more)).hits.map(({ resource }: any) => resource.title);

/** A snippet, with what was found in brackets. */
export const shown = ({ place }: any): string =>
  place.snippet.map(({ text, isMatch }: any) => (isMatch ? `[${text}]` : text)).join('');

export const suggestions = async (who: Visitor, words: string): Promise<string[]> =>
  (
    await who.get('query ($words: String!) { librarySuggestions(words: $words) { kind text address } }', { words })
  ).librarySuggestions.map(({ kind, text }: any) => `${kind} ${text}`);

/** Waits until the worker has made all entries anew, and taken out the words of all files before. */
export async function indexed(world: World): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(50)) {
    const [{ waiting }] = (await world.sql<{ waiting: number }>(
      `select (select count(*) from search_due)::int + (select count(*) from stored_file where text_state = 'WAITING' and claimed_at is not null)::int as waiting`,
    )) as [{ waiting: number }];
    if (waiting === 0) return;
  }
  throw new Error(
    `Not indexed: ${JSON.stringify(await world.sql('select task_identifier, attempts, last_error from graphile_worker.jobs'))}`,
  );
}
