import { transaction } from './unit-of-work.js';

/** The audience of whoever has entered, alone: what bears it is read by nobody else. */
export async function ownAudience(): Promise<number> {
  const [row] = await transaction().query<{ id: number }[]>(
    `select id from audience where kind = 'SELF' and person_id = app.person_id()`,
  );
  return Number(row?.id);
}
