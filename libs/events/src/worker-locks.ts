import pg from 'pg';

const OURS = 0x5ea75;

/**
 * The queue keeps a job locked for hours when the pool of workers that had it died. A pool therefore holds a lock of its
 * connection for as long as it lives; whoever finds that lock free knows the pool is dead, and frees its jobs.
 */
export class WorkerLocks {
  private client: pg.Client | undefined;
  private readonly mine = new Set<string>();

  constructor(private readonly url: string) {}

  async hold(poolId: string): Promise<void> {
    this.mine.add(poolId);
    await (await this.connection()).query('select pg_advisory_lock_shared($1, hashtext($2))', [OURS, poolId]);
  }

  /** After our own pool has ended: the jobs it had in hand are freed like those of anybody dead. */
  async letGo(): Promise<void> {
    this.mine.clear();
    await this.client?.query('select pg_advisory_unlock_all()').catch(() => undefined);
  }

  /** Frees the jobs of pools that are no more. Answers how many those were. */
  async freeJobsOfTheDead(): Promise<number> {
    const client = await this.connection();
    const { rows } = await client.query<{ locked_by: string }>(
      `select distinct locked_by from graphile_worker._private_jobs where locked_by is not null and not locked_by = any ($1)`,
      [[...this.mine]],
    );
    const dead: string[] = [];
    for (const { locked_by: id } of rows) {
      const { rows: tried } = await client.query<{ free: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as free',
        [OURS, id],
      );
      if (!tried[0]?.free) continue;
      dead.push(id);
      await client.query('select pg_advisory_unlock($1, hashtext($2))', [OURS, id]);
    }
    if (dead.length > 0) await client.query('select graphile_worker.force_unlock_workers($1)', [dead]);
    return dead.length;
  }

  async end(): Promise<void> {
    await this.client?.end().catch(() => undefined);
  }

  private async connection(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'roundtable worker locks',
      keepAlive: true,
    });
    const forget = () => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    this.client = client;
    for (const id of this.mine) await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [OURS, id]);
    return client;
  }
}
