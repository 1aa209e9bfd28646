import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inDays } from '../../factories/days.js';
import { accept, change, HANDOVER, startHandover, termOf } from '../../factories/officers.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('handing over an office', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    expect(await world.forsaken()).toEqual([]);
    await world?.end();
    await app?.stop();
  });

  async function aChair(): Promise<{ place: TestPartnership; chair: Visitor; coordinator: Visitor }> {
    const place = await world.partnership();
    return { place, chair: await world.as(place.chair), coordinator: await world.as(place.coordinator) };
  }

  const officers = async (place: TestPartnership) =>
    world.sql<{ office: string; person_id: string; ends_on: string | null }>(
      `select office, person_id, ends_on::text from office_term where partnership_id = $1 and ended_at is null and held @> app.today() order by office, starts_on`,
      [place.id],
    );
  const read = async (visitor: Visitor, place: TestPartnership) => {
    const { partnership } = await visitor.get(
      `query ($slug: String!) { partnership(slug: $slug) { handovers { ${HANDOVER} } } }`,
      place,
    );
    return partnership.handovers;
  };

  test('the chair invites a successor, who accepts: both chair until the overlap ends', async () => {
    const { place, chair } = await aChair();
    const { thing, codes } = await startHandover(chair, await termOf(world, place.chair));
    expect(codes).toEqual([]);
    expect(thing).toMatchObject({
      state: 'STARTED',
      incoming: null,
      outgoing: { endsOn: null },
      viewerCan: { change: true, finish: false, withdraw: true },
    });
    expect(await accept(app, thing.invitation.id)).toBe('ACCEPTED');
    const [handover] = await read(chair, place);
    expect(handover).toMatchObject({
      state: 'ACCEPTED',
      outgoing: { endsOn: inDays(30), endedAt: null },
      viewerCan: { change: true, finish: true, withdraw: false },
    });
    expect((await officers(place)).map(({ office, ends_on }) => [office, ends_on])).toEqual([
      ['CHAIR', inDays(30)],
      ['CHAIR', null],
      ['COORDINATOR', null],
    ]);
  });

  test('when the last day of the overlap has passed, it is done and only the successor chairs', async () => {
    const { place, chair, coordinator } = await aChair();
    const term = await termOf(world, place.chair);
    const { thing } = await startHandover(chair, term);
    await accept(app, thing.invitation.id);
    await world.runOut([term.id]);
    const [handover] = await read(coordinator, place);
    expect(handover).toMatchObject({ state: 'DONE', viewerCan: { change: false, finish: false, withdraw: false } });
    expect((await officers(place)).filter(({ office }) => office === 'CHAIR')).toHaveLength(1);
    expect(await read(chair, place).catch(() => 'nothing')).toBe('nothing');
  });

  test('the overlap is changed before and after acceptance, and ended early', async () => {
    const { place, chair } = await aChair();
    const { thing } = await startHandover(chair, await termOf(world, place.chair));
    const to = (overlapUntil: string, version: number) =>
      change(chair, 'changeHandover', 'ChangeHandoverInput', { handoverId: thing.id, version, overlapUntil });
    expect((await to(inDays(20), 1)).thing).toMatchObject({ overlapUntil: inDays(20), version: 2 });
    await accept(app, thing.invitation.id);
    const { thing: later } = await to(inDays(60), 3);
    expect(later).toMatchObject({ overlapUntil: inDays(60), outgoing: { endsOn: inDays(60) } });
    const done = await change(chair, 'finishHandover', 'HandoverInput', {
      handoverId: thing.id,
      version: later.version,
    });
    expect(done.codes).toEqual([]);
    expect((await officers(place)).filter(({ office }) => office === 'CHAIR')).toHaveLength(1);
    const [{ state }] = await read(await world.as(place.coordinator), place);
    expect(state).toBe('DONE');
  });

  test('what cannot be is refused with all its faults at once, and nothing is written', async () => {
    const { place, chair } = await aChair();
    const term = await termOf(world, place.chair);
    const { problems } = await startHandover(chair, term, { email: 'nobody', overlapUntil: inDays(-1) });
    expect(problems.map(({ code, path }: { code: string; path: string[] }) => [code, path])).toEqual([
      ['NOT_AN_ADDRESS', ['email']],
      ['IN_THE_PAST', ['overlapUntil']],
    ]);
    const codes = async (more: object) => (await startHandover(chair, term, more)).codes;
    expect(await codes({ startsOn: inDays(10), overlapUntil: inDays(8) })).toEqual(['GAP']);
    expect(await codes({ email: place.chair.email.toUpperCase() })).toEqual(['HOLDS_IT_ALREADY']);
    expect(await codes({ version: 9 })).toEqual(['CONFLICT']);
    await world.sql('update office_term set ends_on = app.today() + 5 where id = $1', [term.id]);
    expect(await codes({})).toEqual(['AFTER_THEIR_TERM']);
    expect(await read(chair, place)).toEqual([]);
    expect(await world.sql('select from invitation where partnership_id = $1', [place.id])).toEqual([]);
  });

  test('a successor who begins on the day after leaves no day without a chair', async () => {
    const { place, chair } = await aChair();
    const { thing } = await startHandover(chair, await termOf(world, place.chair), {
      startsOn: inDays(11),
      overlapUntil: inDays(10),
    });
    await accept(app, thing.invitation.id);
    const [handover] = await read(chair, place);
    expect(handover).toMatchObject({
      state: 'ACCEPTED',
      outgoing: { endsOn: inDays(10) },
      incoming: { startsOn: inDays(11) },
      viewerCan: { finish: false },
    });
    const input = { handoverId: handover.id, version: handover.version };
    expect((await change(chair, 'finishHandover', 'HandoverInput', input)).codes).toEqual(['SUCCESSOR_NOT_IN_OFFICE']);
  });

  test('it is withdrawn before acceptance, by either page, and not after', async () => {
    const { place, chair } = await aChair();
    const term = await termOf(world, place.chair);
    const { thing } = await startHandover(chair, term);
    const withdrawn = await change(chair, 'withdrawHandover', 'HandoverInput', { handoverId: thing.id, version: 1 });
    expect(withdrawn.thing).toMatchObject({ state: 'WITHDRAWN', viewerCan: { change: false, withdraw: false } });
    expect(await accept(app, thing.invitation.id)).toBe('INVITATION_UNKNOWN');
    const { thing: second } = await startHandover(chair, term);
    await chair.get(`mutation ($input: InvitationInput!) { withdrawInvitation(input: $input) { problems { code } } }`, {
      input: { invitationId: second.invitation.id, version: 1 },
    });
    const { thing: third } = await startHandover(chair, term);
    await accept(app, third.invitation.id);
    const states = (await read(chair, place)).map(({ state }: { state: string }) => state);
    expect(states).toEqual(['ACCEPTED', 'WITHDRAWN', 'WITHDRAWN']);
    const [{ version }] = await read(chair, place);
    const late = await change(chair, 'withdrawHandover', 'HandoverInput', { handoverId: third.id, version });
    expect(late.codes).toEqual(['HANDOVER_ACCEPTED']);
  });

  test('one that nobody accepted in time is shown as expired, and another can be started', async () => {
    const { place, chair } = await aChair();
    const term = await termOf(world, place.chair);
    const { thing } = await startHandover(chair, term);
    expect((await startHandover(chair, term, { email: 'other@example.org' })).codes).toEqual(['HANDOVER_UNDER_WAY']);
    await world.sql(`update invitation set expires_at = now() - interval '1 minute' where id = $1`, [
      thing.invitation.id,
    ]);
    expect((await read(chair, place))[0].state).toBe('EXPIRED');
    expect((await startHandover(chair, term, { email: 'other@example.org' })).codes).toEqual([]);
    expect((await read(chair, place)).map(({ state }: { state: string }) => state)).toEqual(['STARTED', 'WITHDRAWN']);
  });

  test('accepted after the overlap was to end, that day is the last of whoever hands over', async () => {
    const { place, chair } = await aChair();
    const { thing } = await startHandover(chair, await termOf(world, place.chair));
    await world.sql('update handover set overlap_until = app.today() - 3 where id = $1', [thing.id]);
    expect(await accept(app, thing.invitation.id)).toBe('ACCEPTED');
    expect((await read(chair, place))[0].outgoing.endsOn).toBe(inDays(0));
  });

  test('a vice-chair hands over their own office and nobody else’s; a member sees none of it', async () => {
    const { place } = await aChair();
    const vice = await world.person('Vi Vice');
    await world.office(place, 'VICE_CHAIR', vice);
    const visitor = await world.as(vice);
    expect((await startHandover(visitor, await termOf(world, place.chair))).codes).toEqual(['FORBIDDEN']);
    const { thing, codes } = await startHandover(visitor, await termOf(world, vice));
    expect(codes).toEqual([]);
    const { representative } = await world.seat(place);
    const member = await world.as(representative!);
    expect(await read(member, place)).toEqual([]);
    expect((await startHandover(member, await termOf(world, place.chair))).codes).toEqual(['FORBIDDEN']);
    const input = { handoverId: thing.id, version: 1 };
    expect((await change(member, 'withdrawHandover', 'HandoverInput', input)).codes).toEqual(['NOT_FOUND']);
  });
});
