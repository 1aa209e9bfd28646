import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { aKit, anAdopted, leaveProposal, proposalsOf, say, takeProposal } from '../../factories/kits.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

let app: TestApp;
let world: World;
let national: Visitor;
beforeAll(async () => {
  app = await startApp();
  world = await World.of(app);
  national = await world.as(await world.nationalCoordinator());
});
afterAll(async () => {
  await world?.end();
  await app?.stop();
});

const steps = fc.array(
  fc.oneof(
    fc.record({ who: fc.constantFrom('kit' as const, 'local' as const), aim: fc.constantFrom('One', 'Two', 'Three') }),
    fc.constantFrom('take' as const, 'leave' as const),
  ),
  { minLength: 3, maxLength: 7 },
);

test('whatever happens in which order, what was left stays left, what was taken reads as the kit, and all else as it was written here', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (order) => {
      const kit = await aKit(national, { aim: 'One' });
      const at = await world.partnership();
      const who = await world.as(at.chair);
      const { id } = await anAdopted(who, { kit, at });
      const is = { kit: 'One', here: 'One', taken: 'One', left: new Set<string>() };
      for (const step of order) {
        const [found] = await proposalsOf(who, id);
        if (step === 'take' || step === 'leave') {
          if (!found) continue;
          const answer = step === 'take' ? takeProposal : leaveProposal;
          expect((await answer(who, { campaignId: id, proposal: found.id })).problems).toEqual([]);
          if (step === 'take') is.here = is.taken = is.kit;
          else is.left.add(is.kit);
        } else if (step.who === 'kit') {
          await say(national, kit.id, { aim: step.aim });
          is.kit = step.aim;
        } else {
          await say(who, id, { aim: step.aim });
          is.here = step.aim;
        }
        const isProposed = is.kit !== is.taken && is.kit !== is.here && !is.left.has(is.kit);
        expect(await proposalsOf(who, id)).toMatchObject(
          isProposed ? [{ field: 'AIM', before: is.taken, now: is.kit, here: is.here }] : [],
        );
        const { campaign } = await who.get('query ($id: ID!) { campaign(id: $id) { aim } }', { id });
        expect(campaign.aim).toBe(is.here);
      }
    }),
    { numRuns: 12 },
  );
});
