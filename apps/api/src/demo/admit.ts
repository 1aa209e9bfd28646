import type { ClientBase } from 'pg';

/** Between them they write everything there is. */
const ROLES = ['roundtable_api', 'roundtable_gate'] as const;

/** An administrator who is no superuser takes the roles on by being let in, for the length of the transaction. */
export async function admit(client: ClientBase) {
  for (const role of ROLES) {
    const { rows } = await client.query<{ may: boolean }>(`select pg_has_role($1, 'SET') as may`, [role]);
    if (!rows[0]?.may) await client.query(`grant ${role} to current_user with set true, inherit false`);
  }
}
