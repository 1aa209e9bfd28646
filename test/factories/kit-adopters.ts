import type { TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';
import { aKit, anAdopted, leaveProposal, proposalsOf, takeProposal, type SeenProposal } from './kits.js';
import { World, type TestPartnership } from './world.js';

/** A partnership that made a campaign of its own of a kit, and its chair. */
export interface Adopter {
  readonly at: TestPartnership;
  readonly who: Visitor;
  readonly id: string;
}

export interface Adopters {
  readonly world: World;
  readonly national: Visitor;
  /** A kit that two have adopted. */
  readonly adopted: () => Promise<{ kit: any; one: Adopter; other: Adopter }>;
}

export async function adopters(app: TestApp): Promise<Adopters> {
  const world = await World.of(app);
  const national = await world.as(await world.nationalCoordinator());
  const [north, south] = [await world.partnership(), await world.partnership()];
  const adopt = async (kit: any, at: TestPartnership): Promise<Adopter> => {
    const who = await world.as(at.chair);
    return { at, who, id: (await anAdopted(who, { kit, at })).id };
  };
  return {
    world,
    national,
    adopted: async () => {
      const kit = await aKit(national);
      return { kit, one: await adopt(kit, north), other: await adopt(kit, south) };
    },
  };
}

/** The one thing that is proposed, and how it is answered. */
export async function theOne({ who, id }: Adopter) {
  const [seen, ...others] = await proposalsOf(who, id);
  if (!seen || others.length > 0) throw new Error('There is not one proposal, but another number of them.');
  return { seen, input: { campaignId: id, proposal: seen.id } };
}

export const seenBy = async (adopter: Adopter): Promise<SeenProposal> => (await theOne(adopter)).seen;
export const takes = async (adopter: Adopter): Promise<any> => takeProposal(adopter.who, (await theOne(adopter)).input);
export const leaves = async (adopter: Adopter): Promise<any> =>
  leaveProposal(adopter.who, (await theOne(adopter)).input);
