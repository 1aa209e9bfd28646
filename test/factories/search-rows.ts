import type { TestPartnership, TestPerson, World } from './world.js';

const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;

interface Looking {
  readonly whose: string;
  readonly by: TestPerson;
  readonly at: TestPartnership;
}

/** What each of them looked for, keeps, was told of, and said to the network that is missing. */
export async function searchRows(world: World, looking: readonly Looking[]): Promise<void> {
  for (const { whose, by, at } of looking) {
    await world.sql(
      `insert into recent_search (audience_id, person_id, words, searched_at) values (app.self_of($1), $1, $2, now())`,
      [by.id, canary(whose, 'lookedfor')],
    );
    await world.sql(
      `with s as (insert into saved_search (audience_id, person_id, name, words, alert, saved_at, tell_from, looked_at)
         values (app.self_of($1), $1, $2, $3, 'DAILY', now(), now(), now()) returning id, audience_id)
       insert into search_alert (search_id, resource_id, audience_id, letter_id, told_at)
       select s.id, (select min(r.id::text)::uuid from resource r), s.audience_id, gen_random_uuid(), now() from s`,
      [by.id, canary(whose, 'savedsearch'), canary(whose, 'savedwords')],
    );
    await world.sql(
      `with g as (insert into library_gap (missing, details, words, topic_code, partnership_id, recorded_by_id, recorded_at, needed_by)
         values ($2, $3, $4, 'HEALTH', $5, $1, now(), 1) returning id)
       insert into library_gap_need (gap_id, person_id, audience_id, needed_at) select g.id, $1, app.self_of($1), now() from g`,
      [by.id, canary(whose, 'missing'), canary(whose, 'wantedfor'), canary(whose, 'searched'), at.id],
    );
  }
}
