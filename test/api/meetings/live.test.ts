import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { addAgreement, signed, WITHDRAW_SIGNATURE } from '../../factories/agreements.js';
import { recordAction } from '../../factories/actions.js';
import { aDecision } from '../../factories/decisions.js';
import { RESPOND, schedule } from '../../factories/meetings.js';
import { CANCEL_SERIES, scheduleSeries } from '../../factories/series.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { standAt } from '../../support/stand-at.js';
import type { Visitor } from '../../support/visitor.js';

describe('an open meeting page', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  const clients: Client[] = [];
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.dispose()));
    await world?.end();
    await app?.stop();
  });

  function watch(visitor: Visitor, id: string, headers: Record<string, string> = {}) {
    class CookieSocket extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, {
          headers: { cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; '), ...headers },
        });
      }
    }
    let closed: { code: number } | undefined;
    const client = createClient({
      url: `${app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: CookieSocket,
      retryAttempts: 0,
      on: { closed: (event) => (closed = event as { code: number }) },
    });
    clients.push(client);
    const heard: any[] = [];
    let ended = false;
    const done = (async () => {
      try {
        const query = `subscription ($id: ID!) { meetingChanged(id: $id) { id heldOn status invitations { response seat { id } } } }`;
        for await (const each of client.iterate({ query, variables: { id } })) heard.push(each);
      } catch (error) {
        heard.push({ failed: error });
      }
      ended = true;
    })();
    return { heard, done, hasEnded: () => ended, closed: () => closed };
  }

  const until = async (claim: () => boolean, ms = 6000) => {
    const end = Date.now() + ms;
    while (!claim() && Date.now() < end) await new Promise((go) => setTimeout(go, 25));
    return claim();
  };
  const settle = () => new Promise((go) => setTimeout(go, 300));

  test('the chair sees an answer without reloading', async () => {
    const seat = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id);
    const page = watch(chair, meeting.id);
    await settle();
    const invitation = meeting.invitations.find((each: any) => each.seat?.id === seat.id);
    await (
      await world.as(seat.representative!)
    ).get(RESPOND, { input: { invitationId: invitation.id, response: 'APOLOGIES' } });
    expect(await until(() => page.heard.length > 0)).toBe(true);
    expect(page.heard[0].data.meetingChanged.invitations).toContainEqual({
      response: 'APOLOGIES',
      seat: { id: seat.id },
    });
  });

  test('a page open on what is for signatories closes when the signature is withdrawn, and says nothing after it lapsed', async () => {
    const [seat, other] = [await world.seat(partnership), await world.seat(partnership)];
    await world.sql('update person set agency_id = $2 where id = $1', [partnership.chair.id, other.agencyId]);
    const chair = await world.as(partnership.chair);
    const agreement = await addAgreement(chair, partnership.id, [seat.agencyId, other.agencyId]);
    await signed(world, agreement.id, other.agencyId);
    await signed(world, agreement.id, seat.agencyId, '2030-01-31');
    const meeting = await schedule(chair, partnership.id, { agreementId: agreement.id });
    const page = watch(await world.as(seat.representative!), meeting.id);
    await settle();
    const answer = async () => {
      const mine = meeting.invitations.find((each: any) => each.seat?.id === other.id);
      const visitor = await world.as(other.representative!);
      await visitor.get(RESPOND, { input: { invitationId: mine.id, response: 'ACCEPTED' } });
    };
    await answer();
    expect(await until(() => page.heard.length === 1)).toBe(true);
    expect(page.heard[0].data.meetingChanged).not.toBeNull();
    await standAt(world, '2030-02-01T00:00:00Z');
    await answer();
    expect(await until(page.hasEnded)).toBe(true);
    expect(page.heard.slice(1).map(({ data }) => data?.meetingChanged)).toEqual([null]);
    await standAt(world);
    const again = watch(await world.as(seat.representative!), meeting.id);
    await settle();
    const coordinator = await world.as(partnership.coordinator);
    await coordinator.get(WITHDRAW_SIGNATURE, { input: { partyId: agreement.partyOf(seat.agencyId) } });
    expect(await until(again.hasEnded)).toBe(true);
  });

  test('whoever reads an item sees what was agreed there without reloading; whoever does not hears nothing', async () => {
    const [seat, other] = [await world.seat(partnership, { isStatutory: true }), await world.seat(partnership)];
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id, {
      agendaItems: [{ title: 'A case', purpose: 'DECIDE', seenBy: 'STATUTORY', isHidden: true }],
    });
    const page = watch(await world.as(seat.representative!), meeting.id);
    const others = watch(await world.as(other.representative!), meeting.id);
    await settle();
    const itemId = meeting.agendaItems[0].id;
    await aDecision(chair, { meetingId: meeting.id, itemId });
    expect(await until(() => page.heard.length === 1)).toBe(true);
    await recordAction(chair, { meetingId: meeting.id, itemId, what: 'Call', ownerId: partnership.chair.id });
    expect(await until(() => page.heard.length === 2)).toBe(true);
    await settle();
    expect(others.heard).toEqual([]);
  });

  test('a page open on one of a series shows that all were cancelled together', async () => {
    const chair = await world.as(partnership.chair);
    const series = await scheduleSeries(chair, partnership.id);
    const page = watch(chair, series.meetings[2].id);
    await settle();
    await chair.get(CANCEL_SERIES, { input: { seriesId: series.id, version: series.version } });
    expect(await until(() => page.heard.length > 0)).toBe(true);
    expect(page.heard[0].data.meetingChanged).toMatchObject({ status: 'CANCELLED' });
  });

  test('a meeting that is hidden cannot be watched', async () => {
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    const page = watch(await world.as(await world.person()), meeting.id);
    await page.done;
    expect(page.heard).toHaveLength(1);
    expect(page.heard[0].errors?.[0].extensions.code ?? page.heard[0].failed?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('whoever loses their seat hears nothing more of the meeting, and the watch ends', async () => {
    const seat = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id);
    const page = watch(await world.as(seat.representative!), meeting.id);
    await settle();
    const { seat: read } = await chair.get(`query ($id: ID!) { seat(id: $id) { representative { id version } } }`, {
      id: seat.id,
    });
    await chair.get(`mutation ($input: EndTermInput!) { endSeatTerm(input: $input) { problems { code } } }`, {
      input: { termId: read.representative.id, version: read.representative.version },
    });
    expect(await until(() => page.hasEnded())).toBe(true);
    expect(page.heard).toEqual([{ data: { meetingChanged: null } }]);
  });

  test('a socket is closed within five seconds of its session', async () => {
    const visitor = await world.as(partnership.coordinator);
    const meeting = await schedule(visitor, partnership.id);
    const page = watch(visitor, meeting.id);
    await settle();
    await visitor.get(`mutation { signOut { problems { code } } }`);
    expect(await until(() => page.closed()?.code === 4403, 5000)).toBe(true);
  });

  test('a page of another site cannot open a socket', async () => {
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id);
    const page = watch(chair, meeting.id, { origin: 'https://evil.example.com' });
    await page.done;
    expect(page.heard[0].failed?.code ?? page.closed()?.code).toBe(4403);
  });
});
