import { Logger, runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';

export const QUEUE_SCHEMA = 'graphile_worker';

/** Creates or updates graphile-worker's own tables. */
export async function migrateQueue(pool: Pool): Promise<void> {
  await runMigrations({ pgPool: pool, schema: QUEUE_SCHEMA, logger: new Logger(() => () => undefined) });
}

/**
 * graphile-worker guards its tables by row-level security without a policy, so that only their owner can use them.
 * Our runner owns nothing; it is let in by name. Run after every migration, since a new release may bring new tables.
 */
export async function openQueueToWorker(pool: Pool): Promise<void> {
  await pool.query(`
    grant usage on schema ${QUEUE_SCHEMA} to roundtable_worker;
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to roundtable_worker;
    revoke insert, update, delete on ${QUEUE_SCHEMA}.migrations from roundtable_worker;
    grant usage on all sequences in schema ${QUEUE_SCHEMA} to roundtable_worker;
    revoke execute on all functions in schema ${QUEUE_SCHEMA} from public;
    grant execute on all functions in schema ${QUEUE_SCHEMA} to roundtable_worker;
    do $$ declare t regclass; begin
      for t in select c.oid from pg_class c
        where c.relnamespace = '${QUEUE_SCHEMA}'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'runner')
      loop
        execute format('create policy runner on %s to roundtable_worker using (true) with check (true)', t);
      end loop;
    end $$;`);
}
