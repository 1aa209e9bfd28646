import { entering, type Caller } from '@lib/access';
import type pg from 'pg';
import { TABLES } from './tables-seen.js';

/** What one of them can do with one table. */
export interface Reach {
  /** Keys of the rows that exist for them; null when the role may not even ask. */
  readonly seen: readonly string[] | null;
  /** How many rows each statement would touch; null when the role may not. */
  readonly updated: number | null;
  readonly deleted: number | null;
  /** Audiences, of those that exist, under which a row may be written; null when none may be. */
  readonly insertable: readonly number[] | null;
}

/** Tries everything as one caller, in a transaction that leaves nothing behind. */
export async function measureReach(
  client: pg.Client,
  caller: Caller | null,
  somebody: string,
): Promise<Map<string, Reach>> {
  await client.query('begin');
  if (caller) {
    const { text, values } = entering(caller);
    await client.query(text, values);
  }
  const reach = new Map<string, Reach>();
  for (const [name, { key }] of Object.entries(TABLES)) {
    const seen = await unlessDenied(client, `select (${key})::text as key from ${name}`);
    const column = await grantedColumn(client, name, 'update');
    const updated = column && (await unlessDenied(client, `update ${name} set ${column} = ${column}`));
    const deleted = await unlessDenied(client, `delete from ${name}`);
    reach.set(name, {
      seen: seen && seen.rows.map((row) => String(row.key)),
      updated: updated ? updated.rowCount : null,
      deleted: deleted ? deleted.rowCount : null,
      insertable: await audiencesToWriteUnder(client, name, somebody),
    });
  }
  await client.query('rollback');
  return reach;
}

async function grantedColumn(client: pg.Client, table: string, verb: string): Promise<string | null> {
  const { rows } = await client.query(
    `select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and has_column_privilege($1::regclass, attnum, $2) order by attname <> 'version', attnum limit 1`,
    [table, verb],
  );
  return rows[0]?.attname ?? null;
}

/** The row rules are asked before any other constraint: a row refused for another reason has passed them. Triggers come first of all, and want a person. */
async function audiencesToWriteUnder(client: pg.Client, table: string, somebody: string): Promise<number[] | null> {
  if (!(await grantedColumn(client, table, 'insert'))) return null;
  const { rows: how } = await client.query<{ mode: string }>(`select current_setting('transaction_read_only') as mode`);
  if (how[0]?.mode === 'on') return null;
  const column = table === 'audience' ? 'id' : 'audience_id';
  const { rowCount: ofPerson } = await client.query(
    `select from pg_attribute where attrelid = $1::regclass and attname = 'person_id'`,
    [table],
  );
  const [columns, values] = ofPerson ? [`${column}, person_id`, `id, '${somebody}'`] : [column, 'id'];
  await client.query(`do $$ declare open int[] := '{}'; begin
    for id in 1 .. (select coalesce(max(mine), 0) + 3 from unnest(app.audience_ids() || app.people_audience_ids() || app.colleague_audience_ids()) mine) loop
      begin
        insert into ${table} (${columns}) values (${values});
        raise exception 'passed';
      exception when others then
        if sqlerrm not like '%row-level security%' then open := open || id; end if;
      end;
    end loop;
    perform set_config('test.open', open::text, true);
  end $$`);
  const { rows } = await client.query<{ open: number[] }>(`select current_setting('test.open')::int[] as open`);
  return rows[0]!.open;
}

/** Answers null when the grants, or the kind of transaction, forbid the statement; any other refusal is a fault of the test. */
async function unlessDenied(client: pg.Client, statement: string): Promise<pg.QueryResult | null> {
  await client.query('savepoint s');
  try {
    return await client.query(statement);
  } catch (error) {
    if (/permission denied for table|in a read-only transaction/.test(String(error))) return null;
    throw error;
  } finally {
    await client.query('rollback to s');
  }
}
