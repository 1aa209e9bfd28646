import pg from 'pg';
import { MigrationError } from './migration-error.js';
import { migrateQueue, openQueueToWorker } from './queue.js';
import { ensureMembership, ensureRoles, type RolePasswords } from './roles.js';
import { applyFiles } from './sql-files.js';

export interface MigrateOptions extends RolePasswords {
  /** An address whose role may create roles, or is a member of roundtable_owner. */
  readonly adminUrl: string;
  /** The folder of the *.sql files. */
  readonly folder: string;
}

/** Held while migrating, so that two starts at once do not migrate together. */
const LOCK = 7_268_563;

/** Makes the roles, then brings the database up to date as roundtable_owner; answers the names of the files applied. */
export async function migrate({ adminUrl, folder, ...passwords }: MigrateOptions): Promise<string[]> {
  const admin = await reach(adminUrl);
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureRoles(admin, passwords);
    await admitOwner(admin);
    return await asOwner(adminUrl, async (pool) => {
      // The queue first: our own files call its functions.
      await migrateQueue(pool);
      const applied = await applyFiles(pool, folder);
      await openQueueToWorker(pool);
      return applied;
    });
  } finally {
    await admin.end();
  }
}

/** Makes the database when it is missing; for servers of our own. */
export async function ensureDatabase(adminUrl: string, name: string, passwords: RolePasswords): Promise<void> {
  const admin = await reach(adminUrl);
  try {
    await ensureRoles(admin, passwords);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await admin.query(`create database ${admin.escapeIdentifier(name)} owner roundtable_owner`);
  } finally {
    await admin.end();
  }
}

async function reach(adminUrl: string): Promise<pg.Client> {
  const admin = new pg.Client({
    connectionString: adminUrl,
    application_name: 'roundtable migrate',
    connectionTimeoutMillis: 10_000,
  });
  try {
    await admin.connect();
    return admin;
  } catch (cause) {
    const { host, pathname } = new URL(adminUrl);
    throw new MigrationError(
      `The database ${pathname.slice(1)} at ${host} cannot be reached: ${(cause as Error).message}. See that it runs, and that DATABASE_URL is right.`,
      { cause },
    );
  }
}

/** Lets the owner build in this database, where it does not own the database itself; and the signed-in role act as the owner. */
async function admitOwner(admin: pg.Client) {
  const { rows } = await admin.query<{ name: string; role: string; admitted: boolean }>(
    `select current_database() as name, current_user as role,
       has_database_privilege('roundtable_owner', current_database(), 'create')
         and has_schema_privilege('roundtable_owner', 'public', 'create with grant option') as admitted`,
  );
  const { name, role, admitted } = rows[0]!;
  await ensureMembership(admin, 'roundtable_owner', role);
  if (admitted) return;
  const database = admin.escapeIdentifier(name);
  await admin.query(`grant connect, create, temporary on database ${database} to roundtable_owner`);
  await admin.query('grant usage, create on schema public to roundtable_owner with grant option');
  await admin.query(`grant connect on database ${database} to roundtable_api, roundtable_worker`);
}

/** Whoever signs in, everything made belongs to roundtable_owner. */
async function asOwner<T>(adminUrl: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({
    connectionString: adminUrl,
    options: '-c role=roundtable_owner',
    application_name: 'roundtable migrate',
    max: 2,
  });
  // An idle connection that breaks is replaced; the statement in hand reports its own failure.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const { rows } = await pool.query<{ name: string }>('select current_user as name');
    if (rows[0]?.name !== 'roundtable_owner')
      throw new MigrationError(
        'The migration did not become roundtable_owner. Connect to the server itself, not through a pooler.',
      );
    return await work(pool);
  } finally {
    await pool.end();
  }
}
