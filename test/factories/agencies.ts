import type { Visitor } from '../support/visitor.js';
import type { TestPartnership, TestPerson, TestSeat, World } from './world.js';

/** An agency with a lead, and seats of it at several tables. */
export interface LedAgency {
  readonly agencyId: string;
  readonly name: string;
  readonly lead: TestPerson;
  readonly tables: readonly TestPartnership[];
  readonly seats: readonly (TestSeat & { representative: TestPerson | null })[];
}

export async function aLedAgency(world: World, tables = 2): Promise<LedAgency> {
  const agencyId = await world.agency();
  const lead = await world.person('Lena Lead');
  await world.lead(agencyId, lead);
  const partnerships: TestPartnership[] = [];
  const seats: LedAgency['seats'][number][] = [];
  for (let i = 0; i < tables; i++) {
    const partnership = await world.partnership();
    partnerships.push(partnership);
    seats.push(await longThere(world, await world.seat(partnership, { agencyId })));
  }
  const [row] = await world.sql<{ name: string }>('select name from agency where id = $1', [agencyId]);
  return { agencyId, name: String(row?.name), lead, tables: partnerships, seats };
}

/** As if the seat had been at its table for three years. */
async function longThere<S extends TestSeat>(world: World, seat: S): Promise<S> {
  await world.sql('update seat_period set starts_on = app.today() - 1100 where seat_id = $1', [seat.id]);
  return seat;
}

/** Does it, and answers the codes of what stood in the way. */
export async function act(visitor: Visitor, name: string, type: string, input: object): Promise<string[]> {
  const { data, errors } = await visitor.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code message path } } }`,
    { input },
  );
  if (errors.length) return errors.map(({ extensions }) => String(extensions['code']));
  return data[name].problems.map(({ code }: { code: string }) => code);
}

/** Renames, merges or abolishes the agency, from today unless another day is said. */
export async function changeAgency(
  world: World,
  visitor: Visitor,
  agencyId: string,
  kind: string,
  more: object = {},
): Promise<string[]> {
  const [agency] = await world.sql<{ version: number }>('select version from agency where id = $1', [agencyId]);
  return act(visitor, 'changeAgency', 'ChangeAgencyInput', {
    agencyId,
    version: agency?.version,
    kind,
    takesEffectOn: await dayFromNow(world, 0),
    ...more,
  });
}

/** So many days from today, as the database counts days. */
export async function dayFromNow(world: World, distance: number): Promise<string> {
  const [row] = await world.sql<{ day: string }>('select (app.today() + $1::int)::text as day', [distance]);
  return row!.day;
}

export async function termOf(world: World, seatId: string): Promise<{ id: string; version: number; endedAt: unknown }> {
  const [row] = await world.sql<{ id: string; version: number; endedAt: unknown }>(
    'select id, version, ended_at as "endedAt" from seat_term where seat_id = $1 order by starts_on desc, id desc',
    [seatId],
  );
  return row!;
}
