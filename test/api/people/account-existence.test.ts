import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { toldApart } from '../../support/told-apart.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PASSWORD } from '../../support/visitor.js';

jest.setTimeout(60_000);

const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { problems { code } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code message path } } }`;
const RESET = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { problems { code } } }`;

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

/** In words and in time: whoever asks at the door learns nothing of who has an account. */
describe('whether somebody has an account', () => {
  let app: TestApp;
  let world: World;
  const known: string[] = [];
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    for (let i = 0; i < 4; i += 1) {
      const { email } = await world.person();
      // With a password that the program itself has hashed: those of the factories are cheap.
      await (
        await app.visitor().signIn(email)
      ).get(CHANGE, { input: { currentPassword: PASSWORD, newPassword: 'quite another long phrase' } });
      known.push(email);
    }
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  /** Medians of asking alternately, so that whatever else the machine does weighs on both. */
  async function times(query: string, inputFor: (email: string) => object, rounds: number) {
    const took = { known: [] as number[], unknown: [] as number[] };
    const said = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      await world.sql('delete from throttle');
      for (const [index, address] of known.entries()) {
        for (const [kind, email] of [
          ['known', address],
          ['unknown', `nobody.${round}.${index}@example.org`],
        ] as const) {
          const began = performance.now();
          const { data } = await app.visitor().ask(query, { input: inputFor(email) });
          took[kind].push(performance.now() - began);
          said.add(JSON.stringify(data));
        }
      }
    }
    return { known: median(took.known), unknown: median(took.unknown), said };
  }

  test('is not told by how long a wrong password takes', async () => {
    await times(SIGN_IN, (email) => ({ email, password: 'not the password' }), 1);
    const signingIn = async () => {
      const { said, known, unknown } = await times(SIGN_IN, (email) => ({ email, password: 'not the password' }), 8);
      expect(said.size).toBe(1);
      return [known, unknown] as const;
    };
    expect(await toldApart(signingIn, 0.25)).toBeLessThan(0.25);
  });

  test('is not told by how long asking for a new password takes', async () => {
    const asking = async () => {
      const { said, known, unknown } = await times(RESET, (email) => ({ email }), 5);
      expect(said.size).toBe(1);
      return [known, unknown] as const;
    };
    expect(await toldApart(asking, 0.08)).toBeLessThan(0.08);
  });
});
