import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/cluster/index.js';

/** The plans of what runs inside the functions that find: as they would be at 20,000 resources, whatever a test database holds. */
describe('finding reads indexes', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    // Only the cluster's own superuser may have plans told; what is asked runs as the program's role.
    const address = new URL(process.env['TEST_CLUSTER_URL'] ?? '');
    address.pathname = `/${database.name}`;
    client = new pg.Client(address.href);
    await client.connect();
    await client.query(`
      alter table search_entry disable trigger user;
      insert into resource (audience_id, slug, found_by) select 2, 'r-' || n, 'NETWORK' from generate_series(1, 20000) n;
      insert into search_entry (audience_id, resource_id, version_id, head, words, terms, said)
        select 2, id, id, '', array_to_tsvector(array['w' || n % 5, 'x' || n, 'q1', 'q2', '=topic:T' || n % 18, '=block:' || (n >> 12)]), '{}', '{}'
        from (select id, row_number() over () as n from resource) r;
      insert into search_passage (audience_id, entry_seq, kind, label, text, words)
        select 2, seq, 'SUMMARY', '', '', array_to_tsvector(array['w' || seq % 5, '=entry:' || seq]) || 'q1:1 q2:3' from search_entry;
      insert into search_word select 'w' || md5(n::text), 2, 1 from generate_series(1, 20000) n;
      analyze search_entry, search_passage, search_word`);
    await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
      set auto_explain.log_analyze = on; set auto_explain.log_timing = off;
      set client_min_messages = log; set auto_explain.log_level = 'log'`);
  }, 60_000);
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  /** Every plan that ran, functions' own included, as whoever connects as the program. */
  async function plansOf(statement: string): Promise<string[]> {
    const said: string[] = [];
    const listen = ({ message }: { message?: string }) => said.push(message ?? '');
    client.on('notice', listen);
    await client.query('begin');
    await client.query(`select set_config('app.audience_ids', '{1,2}', true)`);
    await client.query('set local role roundtable_api');
    await client.query(statement);
    await client.query('rollback');
    client.off('notice', listen);
    return said;
  }

  test.each([
    ['a word that is everywhere', `select * from app.library_search('w1', null, null, 20, null)`],
    ['a word that is in one', `select * from app.library_search('x777', null, null, 20, null)`],
    ['a word with a filter', `select * from app.library_search('w1', '{"topics": ["T3"]}', null, 20, null)`],
    ['words in quotation marks', `select * from app.library_search('"w1 w2"', null, null, 20, null)`],
    ['a phrase of words that are everywhere', `select * from app.library_search('"q1 q2"', null, null, 20, null)`],
    ['a word that is left out', `select * from app.library_search('-w1', null, null, 20, null)`],
    ['a mistyped word', `select * from app.library_search('wrod', null, null, 20, null)`],
    ['nothing but filters', `select * from app.library_search(null, '{"topics": ["T3"]}', 'NEWEST', 20, null)`],
    ['all there is', `select * from app.library_search(null, null, 'NEWEST', 20, null)`],
    ['what is half typed', `select * from app.library_suggestions('wab')`],
  ])('for %s', async (_, statement) => {
    const plans = await plansOf(statement);
    expect(plans.join()).toMatch(/ on search_(entry|word)/);
    expect(plans.filter((plan) => /Seq Scan on search_(entry|passage|word)/.test(plan))).toEqual([]);
    // Two blocks of 4,096, which is as much as is looked through at first; nothing goes through all that match.
    for (const [, rows, loops] of plans
      .join()
      .matchAll(/ on search_(?:entry|passage) .*actual rows=([\d.]+) loops=(\d+)/g))
      expect(Number(rows) * Number(loops)).toBeLessThanOrEqual(8192);
  });
});
