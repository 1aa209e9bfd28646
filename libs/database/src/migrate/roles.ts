import type { ClientBase } from 'pg';
import { MigrationError } from './migration-error.js';

export interface RolePasswords {
  /** Left as they are when not given. */
  readonly apiPassword?: string | undefined;
  readonly workerPassword?: string | undefined;
  /** The owner may sign in only where a password is given; migrations take its role on instead. */
  readonly ownerPassword?: string | undefined;
}

const HARMLESS = 'nosuperuser nobypassrls noinherit nocreatedb nocreaterole noreplication';

/** The roles of the program; none of them can pass by the row rules. Roles belong to the whole server, so others may have made them. */
export async function ensureRoles(client: ClientBase, passwords: RolePasswords): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await makeRoles(client, passwords);
      return;
    } catch (error) {
      // Two programs starting at once on one server: what the other has just made is there the next time.
      const code = (error as { code?: string }).code ?? '';
      if (!['42710', '23505', 'XX000'].includes(code) || tries === 5) throw error;
    }
  }
}

async function makeRoles(client: ClientBase, { apiPassword, workerPassword, ownerPassword }: RolePasswords) {
  await ensureRole(client, 'roundtable_owner', ownerPassword);
  await ensureRole(client, 'roundtable_gate');
  await ensureRole(client, 'roundtable_api', apiPassword);
  await ensureRole(client, 'roundtable_worker', workerPassword);
  // Migrations hand the few definer functions to the gate and say who may call them; the gate's policy also lets them change data.
  await ensureMembership(client, 'roundtable_gate', 'roundtable_owner');
}

async function ensureRole(client: ClientBase, role: string, password?: string) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (!rowCount) {
    try {
      await client.query(`create role ${role} nologin ${HARMLESS}`);
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error;
      throw new MigrationError(
        `The role of DATABASE_URL may not create roles. Give it CREATEROLE, or let an administrator run scripts/operations/roles.sql.`,
        { cause: error },
      );
    }
  }
  if (password !== undefined) await setPassword(client, role, password);
}

async function setPassword(client: ClientBase, role: string, password: string) {
  try {
    await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new MigrationError(
      `The role of DATABASE_URL may not set the password of ${role}. Let an administrator set one, and give its address in API_DATABASE_URL or WORKER_DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** Gives `member` the rights of `role`, and lets it make things that belong to `role`. */
export async function ensureMembership(client: ClientBase, role: string, member: string): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    `select pg_has_role($1, $2, 'SET') and pg_has_role($1, $2, 'USAGE') as may`,
    [member, role],
  );
  if (!rows[0]?.may) {
    await client.query(`grant ${role} to ${client.escapeIdentifier(member)} with set true, inherit true`);
  }
}
