import { DataSource, type EntitySchema } from 'typeorm';

export interface DatabaseSettings {
  /** postgres:// address of the API's or the worker's own role. */
  readonly url: string;
  readonly entities: EntitySchema[];
  /** Connections for writing; reads have lanes of their own. */
  readonly poolSize: number;
  /** Shown in pg_stat_activity. */
  readonly name: string;
}

/** The pooled source of write connections. Private to this library and to whoever starts a process. */
export async function connect({ url, entities, poolSize, name }: DatabaseSettings): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize,
    applicationName: name,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    connectTimeoutMS: 5000,
    logging: false,
    // A broken idle connection is replaced by the pool; it must not end the process.
    poolErrorHandler: () => undefined,
    extra: {
      connectionTimeoutMillis: 5000,
      statement_timeout: 5000,
      lock_timeout: 4000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
  return source.initialize();
}

/** Refuses to serve with a role that could bypass the row rules; the program's own roles cannot. */
export async function assertHarmlessRole(source: DataSource): Promise<void> {
  const [role] = (await source.query(`
    select current_user as name,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as mighty,
      exists (select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = current_user) as member,
      exists (select 1 from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user) as owner,
      current_setting('row_security') = 'off' as unguarded`)) as Record<string, boolean | string>[];
  if (role?.['mighty'] || role?.['member'] || role?.['owner'] || role?.['unguarded']) {
    throw new Error(
      `Refusing to start: the database role "${String(role['name'])}" could bypass the row rules. Serve as roundtable_api or roundtable_worker.`,
    );
  }
}
