import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Secrets } from '@lib/access';
import { ask } from '../support/cluster/index.js';
import { startApp, TEST_SECRET, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

const appoint = (...words: string[]) =>
  execFileSync(process.execPath, ['scripts/appoint.mjs', ...words], {
    env: { ...process.env, DATABASE_URL: app.database.ownerUrl },
    encoding: 'utf8',
    stdio: 'pipe',
  });

async function lastResetLink(): Promise<string> {
  const address = new URL(String(process.env['TEST_CLUSTER_URL']));
  address.pathname = `/${app.database.name}`;
  const rows = await ask(address.href, `select id from link where purpose = 'RESET' order by id desc`);
  return String(rows[0]?.id);
}

test('whoever is appointed in a new installation chooses a password and may found partnerships', async () => {
  expect(appoint('Ada.Okafor@example.org', 'Ada Okafor')).toContain('is national coordinator.');
  expect(appoint('ada.okafor@example.org', 'Ada Okafor')).toContain('nothing was changed');

  const email = 'ada.okafor@example.org';
  const password = 'seven lanterns by the weir';
  await app
    .visitor()
    .get(
      `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { problems { code } } }`,
      {
        input: { email },
      },
    );
  const token = new Secrets(TEST_SECRET).linkToken('reset', await lastResetLink());
  await app
    .visitor()
    .get(`mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { problems { code } } }`, {
      input: { token, password },
    });
  const ada = await app.visitor().signIn(email, password);
  const { viewer } = await ada.get('{ viewer { person { name } viewerCan { createPartnership } } }');
  expect(viewer).toEqual({ person: { name: 'Ada Okafor' }, viewerCan: { createPartnership: true } });
});

test('whoever types it wrong is told how, in a sentence', () => {
  expect(() => appoint('Ada Okafor')).toThrow('Say who: npm run appoint -- ada@example.org "Ada Okafor"');
});
