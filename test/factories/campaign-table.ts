import type { Visitor } from '../support/visitor.js';
import type { TestApp } from '../support/app.js';
import { World, type TestPartnership, type TestPerson } from './world.js';

/** A seat that can take part in a campaign, and whoever fills it. */
export interface Filled {
  readonly id: string;
  readonly agencyId: string;
  readonly holder: TestPerson;
  readonly person: Visitor;
}

/** A table whose chair runs campaigns with two agencies; somebody at another table; the nation. */
export interface CampaignTable {
  readonly world: World;
  readonly table: TestPartnership;
  readonly chair: Visitor;
  readonly council: Filled;
  readonly charity: Filled;
  /** Both of them. */
  readonly partners: readonly Filled[];
  readonly elsewhere: Visitor;
  readonly national: Visitor;
  seat(at: TestPartnership): Promise<Filled>;
}

export async function aCampaignTable(app: TestApp): Promise<CampaignTable> {
  const world = await World.of(app);
  const seat = async (at: TestPartnership): Promise<Filled> => {
    const { id, agencyId, representative } = await world.seat(at);
    return { id, agencyId, holder: representative!, person: await world.as(representative!) };
  };
  const table = await world.partnership();
  const [council, charity] = [await seat(table), await seat(table)];
  return {
    world,
    table,
    chair: await world.as(table.chair),
    council,
    charity,
    partners: [council, charity],
    elsewhere: (await seat(await world.partnership())).person,
    national: await world.as(await world.nationalCoordinator()),
    seat,
  };
}
