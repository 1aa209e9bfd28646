// npm run appoint -- EMAIL "FULL NAME": makes somebody national coordinator, who founds partnerships in the portal. A new
// installation with a database of its own begins with it; nobody can be invited to this office.
import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { givenEnvironment } from './start/arguments.mjs';

/** A sentence for whoever typed the command. */
class Refusal extends Error {}

const [email = '', name = ''] = process.argv.slice(2).map((word) => word.trim());
const { DATABASE_URL: address } = givenEnvironment({});

try {
  console.log(await appoint());
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
process.disconnect?.();

async function appoint() {
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || !name)
    throw new Refusal('Say who: npm run appoint -- ada@example.org "Ada Okafor"');
  if (!address) throw new Refusal('DATABASE_URL is needed: the address that npm start migrates with.');
  const client = new pg.Client({ connectionString: address, application_name: 'roundtable appoint' });
  await client.connect();
  try {
    await client.query('begin');
    // People and accounts are written behind the gate; whoever migrates may stand there.
    await client.query('set local role roundtable_owner');
    await client.query('set local role roundtable_gate');
    const { rows } = await client.query(`select app.admit(lower($1), $2, '', null) as id`, [email, name]);
    const [{ id }] = rows;
    // Nobody knows this password: they choose their own by the link that is sent to them.
    await client.query(
      `insert into public.account (person_id, audience_id, password_hash) values ($1, app.self_of($1), $2) on conflict do nothing`,
      [id, await hash(randomBytes(32))],
    );
    const { rowCount } = await client.query(
      `insert into public.office_term (audience_id, office, person_id, starts_on)
       select id, 'NATIONAL_COORDINATOR', $1, app.today() from public.audience where kind = 'NETWORK'
         and not exists (select from public.office_term where office = 'NATIONAL_COORDINATOR' and person_id = $1 and held @> app.today())`,
      [id],
    );
    await client.query('commit');
    if (!rowCount) return `${email} is national coordinator already; nothing was changed.`;
    return `${email} is national coordinator. They choose a password by "I have forgotten my password" on the sign-in page.`;
  } finally {
    await client.end();
  }
}
