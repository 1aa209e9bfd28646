import { schedule } from '../../factories/meetings.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';

export const vacantSeat = async ({ world, home }: RoundTable) => (await world.seat(home, { representative: null })).id;

export const meeting = async ({ home }: RoundTable, chair: Visitor) => String((await schedule(chair, home.id)).id);

export async function term(table: RoundTable, kind: 'seat' | 'office'): Promise<string> {
  const person = await table.world.person('Somebody else', { withAccount: false });
  if (kind === 'seat') return table.world.term(await vacantSeat(table), person, 'REPRESENTATIVE');
  await table.world.office(table.home, 'VICE_CHAIR', person);
  const [made] = await table.world.sql<{ id: string }>('select id from office_term where person_id = $1', [person.id]);
  return String(made?.id);
}
