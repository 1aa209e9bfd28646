import type { TestPartnership, TestPerson, TestSeat, World } from '../factories/world.js';

const SEATS = 18;

export interface TableOf18 {
  readonly partnership: TestPartnership;
  /** Agency A to Agency R, each with its representative. The first six are statutory. */
  readonly seats: readonly (TestSeat & { readonly representative: TestPerson })[];
  /** Sits beside the representative of Agency B. */
  readonly deputy: TestPerson;
}

/** A table of eighteen seats, all of them filled. */
export async function tableOf18(world: World, name: string): Promise<TableOf18> {
  const partnership = await world.partnership(name);
  const deputy = await world.person('Delia Deputy');
  const seats = [];
  for (let at = 0; at < SEATS; at += 1) {
    const letter = String.fromCharCode(65 + at);
    const representative = await world.person(`Member ${letter}`);
    const seat = await world.seat(partnership, {
      representative,
      isStatutory: at < 6,
      agencyId: await world.agency(`Agency ${letter}`, at === 0 ? 'HEALTH' : 'POLICING'),
      ...(at === 1 ? { deputy } : {}),
    });
    seats.push({ ...seat, representative });
  }
  return { partnership, seats, deputy };
}
