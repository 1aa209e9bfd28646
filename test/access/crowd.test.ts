import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRoundTable, MEETINGS, PEOPLE, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';

/** Few connections serve everybody: what was set for one must never be there for the next. */
describe('in a crowd', () => {
  let app: TestApp;
  let table: RoundTable;
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    visitors.set('public', app.visitor());
    for (const who of PEOPLE) visitors.set(who, await table.world.as(table.people[who]));
  }, 120_000);
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  const QUERY = `query ($slug: String!, ${MEETINGS.map((name) => `$${name}: ID!`).join(', ')}) {
    viewer { person { id name phone } upcomingMeetings { nodes { title } } }
    partnership(slug: $slug) { seats { id } viewerCan { invite scheduleMeeting } }
    ${MEETINGS.map((name) => `of_${name}: meeting(id: $${name}) { title viewerCan { cancel } }`).join(' ')} }`;

  async function ask(visitor: Visitor, signal?: AbortSignal): Promise<string> {
    const variables = {
      slug: table.home.slug,
      ...Object.fromEntries(MEETINGS.map((name) => [name, table.meetings[name].id])),
    };
    const response = await visitor.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables }),
      signal: signal ?? null,
    });
    return response.text();
  }

  test('every answer belongs to who asked, though all ask at once and some hang up', async () => {
    const alone = new Map<string, string>();
    for (const [who, visitor] of visitors) alone.set(who, await ask(visitor));
    expect(new Set(alone.values()).size).toBeGreaterThan(10);
    const asked = Array.from({ length: 60 }, () => [...visitors]).flat();
    const answers = asked.map(async ([who, visitor], index) => {
      const hangsUp = index % 7 === 3;
      const said = ask(visitor, hangsUp ? AbortSignal.timeout(index % 20) : undefined);
      return [who, hangsUp ? await said.catch(() => alone.get(who)) : await said];
    });
    const wrong = (await Promise.all(answers)).filter(([who, said]) => said !== alone.get(String(who)));
    expect(wrong).toEqual([]);
  }, 60_000);

  test('a transaction leaves nothing of its caller behind', async () => {
    const chair = visitors.get('chair')!;
    const mutation = `mutation { changeMyDetails(input: { version: 0, name: "", jobTitle: "", phone: "", accessNeeds: "", language: "en" }) { problems { code } } }`;
    for (let i = 0; i < 30; i++) await Promise.all([chair.ask(mutation), ask(chair)]);
    const before = await ask(visitors.get('observer')!);
    expect(before).not.toContain('CNRY-officers');
  });
});
