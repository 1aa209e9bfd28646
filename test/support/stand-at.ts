import type { World } from '../factories/world.js';

/**
 * Lets a database of the tests believe that it is another moment where it asks what day it is: in `app.today()`, and only
 * there. What the function makes of the moment stays what the migration says. Without a moment it is now again.
 */
export async function standAt(world: World, moment?: string): Promise<void> {
  const [today] = await world.sql<{ body: string }>(
    `select prosrc as body from pg_proc where oid = 'app.today()'::regprocedure`,
  );
  const body = String(today?.body);
  const moved = body.replace(/now\(\)|timestamptz '[^']*'/, moment ? `timestamptz '${moment}'` : 'now()');
  if (moment && moved === body && !body.includes(moment)) throw new Error('app.today() asks for no moment any more.');
  await world.sql(
    `create or replace function app.today() returns date language sql stable parallel safe as $body$${moved}$body$`,
  );
}
