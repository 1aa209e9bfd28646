import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../factories/meetings.js';
import { aRoundTable, PEOPLE, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';

/** Unique keys and addresses know of what is hidden; who runs into them must not learn it from the answer. */
describe('what exists already', () => {
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

  /** What the chair is told on inviting an address, but for what is made anew each time. */
  async function invited(email: string): Promise<string> {
    const seat = await table.world.seat(table.home, { representative: null });
    const answer = await visitors
      .get('chair')!
      .get(
        `mutation ($input: InviteInput!) { invite(input: $input) { results { email problems { code message path } invitation { email state capacity acceptedBy { name } invitedBy { id } } } problems { code } } }`,
        { input: { partnershipId: table.home.id, lines: [{ email, seatId: seat.id, capacity: 'REPRESENTATIVE' }] } },
      );
    return JSON.stringify(answer).replaceAll(email, 'their address');
  }

  test('who invites an address is not told whether it is known, and to which table', async () => {
    expect(await invited(table.people['member-elsewhere'].email)).toBe(await invited(`${randomUUID()}@example.org`));
  });

  /** What the chair reads of a meeting to which somebody of that address was invited as a guest. */
  async function guestAt(email: string): Promise<string> {
    const { id } = await schedule(visitors.get('chair')!, table.home.id, {
      seenBy: 'INVITED',
      seatIds: [],
      guests: [{ name: 'Typed Name', email }],
    });
    const { meeting } = await visitors
      .get('chair')!
      .get(
        `query ($id: ID!) { meeting(id: $id) { invitations { role person { name jobTitle email language phone accessNeeds agency { name } } } } }`,
        { id },
      );
    return JSON.stringify(meeting.invitations.find(({ role }: { role: string }) => role === 'GUEST')).replaceAll(
      email,
      'their address',
    );
  }

  test('who names a guest is not told whether the address is known, nor who they are elsewhere', async () => {
    expect(await guestAt(table.people['member-elsewhere'].email)).toBe(await guestAt(`${randomUUID()}@example.org`));
  });

  test('an agency that sits at a hidden table is given a seat as any other', async () => {
    const add = async (agencyId: string) =>
      visitors
        .get('coordinator')!
        .get(
          `mutation ($input: AddSeatInput!) { addSeat(input: $input) { seat { kind title version } problems { code message path } } }`,
          {
            input: { partnershipId: table.home.id, agencyId, kind: 'CORE', isStatutory: false },
          },
        );
    expect(await add(table.seats.elsewhere.agencyId)).toEqual(await add(await table.world.agency()));
  });

  test('a form that bears the key of somebody else’s is a form of one’s own', async () => {
    const [{ key }] = (await table.world.sql<{ key: string }>('select request_key as key from meeting where id = $1', [
      table.meetings.elsewhere.id,
    ])) as [{ key: string }];
    const made = await schedule(visitors.get('chair')!, table.home.id, { requestKey: key });
    expect(made.id).not.toBe(table.meetings.elsewhere.id);
  });

  test('only who sees every partnership is told that a name is taken', async () => {
    const found = (visitor: Visitor, name: string) =>
      visitor.ask(
        `mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { problems { code path } } }`,
        {
          input: { name, tier: 'LOCAL', area: 'Anywhere', region: '', coordinatorEmail: 'somebody@example.org' },
        },
      );
    const taken = await found(visitors.get('national-coordinator')!, 'Partnership elsewhere');
    expect(taken.data.createPartnership.problems).toEqual([{ code: 'NAME_TAKEN', path: ['name'] }]);
    for (const [who, visitor] of visitors) {
      if (who === 'national-coordinator') continue;
      const [hidden, free] = [
        await found(visitor, 'Partnership elsewhere'),
        await found(visitor, `Partnership ${randomUUID()}`),
      ];
      expect([who, hidden.errors]).toEqual([who, free.errors]);
      expect(hidden.errors).toHaveLength(1);
    }
  });
});
