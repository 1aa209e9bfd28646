import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secrets } from '@lib/access';
import { accept, aSeatWithLead, change, named } from '../../factories/nominations.js';
import { World } from '../../factories/world.js';
import { startApp, TEST_SECRET, type TestApp } from '../../support/app.js';

const STEP = `query ($id: ID!) { seat(id: $id) { filling { step hasLead viewerCan { nominateRepresentative nominateDeputy advertise planEnd } } nominations { nodes { id state name } } representative { id version } } }`;

describe('nominating somebody for a seat', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const forSeat = (seatId: string, more: object = {}) => ({ seatId, capacity: 'REPRESENTATIVE', ...named, ...more });
  const inDays = async (days: number) =>
    String((await world.sql<{ day: string }>('select (app.today() + $1::int)::text as day', [days]))[0]?.day);

  test('the lead nominates, the coordinator approves, the person accepts, and the seat is filled', async () => {
    const { seat, asLead, coordinator } = await aSeatWithLead(world);
    const made = await change(asLead, 'nominate', forSeat(seat.id), 'id state version viewerCan { withdraw approve }');
    expect(made).toMatchObject({
      outcome: 'done',
      thing: { state: 'PENDING', viewerCan: { withdraw: true, approve: false } },
    });
    expect((await coordinator.get(STEP, { id: seat.id })).seat.filling.step).toBe('NOMINATED');
    const { id } = made.thing;
    const approved = await change(
      coordinator,
      'approveNomination',
      { nominationId: id, version: 1 },
      'id state invitation { email state }',
    );
    expect(approved).toMatchObject({
      outcome: 'done',
      thing: { id, state: 'APPROVED', invitation: { email: named.email, state: 'PENDING' } },
    });
    // The lead is not shown the invitation, but how far it is.
    const { seat: seen } = await asLead.get(STEP, { id: seat.id });
    expect(seen).toMatchObject({ filling: { step: 'INVITED' }, nominations: { nodes: [{ id, state: 'APPROVED' }] } });
    // Whoever is named finds their name as it was written, and says it otherwise if it is.
    const [sent] = await world.sql('select id, issue from invitation where seat_id = $1', [seat.id]);
    const token = new Secrets(TEST_SECRET).linkToken('invitation', sent.id, sent.issue);
    const PREVIEW = `query ($token: String!) { invitationPreview(token: $token) { name jobTitle state } }`;
    expect((await app.visitor().get(PREVIEW, { token })).invitationPreview).toEqual({
      name: named.name,
      jobTitle: named.jobTitle,
      state: 'PENDING',
    });
    expect((await accept(world, app.visitor(), seat.id)).problems).toEqual([]);
    expect((await app.visitor().get(PREVIEW, { token })).invitationPreview).toEqual({
      name: '',
      jobTitle: '',
      state: 'ACCEPTED',
    });
    expect((await asLead.get(STEP, { id: seat.id })).seat).toMatchObject({
      filling: { step: 'FILLED' },
      nominations: { nodes: [{ state: 'FILLED' }] },
    });
  });

  test('a representative names the deputy for their own seat, and nobody else for anything', async () => {
    const rae = await world.person('Rae Representative');
    const { partnership, seat, coordinator } = await aSeatWithLead(world, rae);
    const asRae = await world.as(rae);
    const deputy = forSeat(seat.id, { capacity: 'DEPUTY' });
    const { outcome, thing } = await change(asRae, 'nominate', deputy, 'id state');
    expect(outcome).toBe('done');
    expect((await change(asRae, 'nominate', forSeat(seat.id, { startsOn: await inDays(400) }))).outcome).toBe(
      'FORBIDDEN',
    );
    const other = await world.seat(partnership);
    expect((await change(asRae, 'nominate', { ...deputy, seatId: other.id })).outcome).toBe('FORBIDDEN');
    expect((await change(coordinator, 'nominate', deputy)).outcome).toBe('FORBIDDEN');
    await change(coordinator, 'approveNomination', { nominationId: thing.id, version: 1 });
    const [invitation] = await world.sql(`select capacity, email from invitation where seat_id = $1`, [seat.id]);
    expect(invitation).toEqual({ capacity: 'DEPUTY', email: named.email });
    // A deputy names nobody.
    const dee = await world.person('Dee Deputy');
    await world.term(other.id, dee, 'DEPUTY');
    expect((await change(await world.as(dee), 'nominate', { ...deputy, seatId: other.id })).outcome).toBe('FORBIDDEN');
  });

  test('all that is wrong is said at once, beside its field', async () => {
    const { seat, asLead } = await aSeatWithLead(world);
    const { problems } = await change(asLead, 'nominate', {
      ...forSeat(seat.id),
      name: ' ',
      email: 'nobody',
      words: 'x'.repeat(2001),
      startsOn: await inDays(-1),
      endsOn: await inDays(-2),
    });
    expect(problems).toEqual([
      { code: 'REQUIRED', path: ['name'] },
      { code: 'NOT_AN_ADDRESS', path: ['email'] },
      { code: 'IN_THE_PAST', path: ['startsOn'] },
      { code: 'ENDS_BEFORE_IT_STARTS', path: ['endsOn'] },
      { code: 'TOO_LONG', path: ['words'] },
    ]);
  });

  test('a seat has one nomination at a time for a capacity, and none for days on which it is filled', async () => {
    const { seat, asLead } = await aSeatWithLead(world, await world.person());
    expect((await change(asLead, 'nominate', forSeat(seat.id))).outcome).toBe('SEAT_FILLED');
    const { seat: read } = await asLead.get(STEP, { id: seat.id });
    const { id: termId, version } = read.representative;
    expect(read.filling.viewerCan).toMatchObject({ nominateRepresentative: false, planEnd: true, advertise: false });
    expect((await change(asLead, 'setLastDay', { termId, version, endsOn: await inDays(-1) })).outcome).toBe(
      'IN_THE_PAST',
    );
    expect((await change(asLead, 'setLastDay', { termId, version, endsOn: await inDays(30) })).outcome).toBe('done');
    expect((await change(asLead, 'setLastDay', { termId, version, endsOn: await inDays(31) })).outcome).toBe(
      'CONFLICT',
    );
    expect((await change(asLead, 'nominate', forSeat(seat.id, { startsOn: await inDays(30) }))).outcome).toBe(
      'SEAT_FILLED',
    );
    expect((await change(asLead, 'nominate', forSeat(seat.id, { startsOn: await inDays(31) }))).outcome).toBe('done');
    expect((await change(asLead, 'nominate', forSeat(seat.id, { startsOn: await inDays(40) }))).outcome).toBe(
      'NOMINATED_ALREADY',
    );
  });

  test('a term does not end after the one that follows has begun', async () => {
    const { seat, partnership, asLead, coordinator } = await aSeatWithLead(world, await world.person());
    const { id: termId } = (await asLead.get(STEP, { id: seat.id })).seat.representative;
    await change(coordinator, 'setLastDay', { termId, version: 1, endsOn: await inDays(10) });
    const next = await world.person();
    await world.undertake(partnership.id, next);
    await world.sql(
      `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on) select audience_id, partnership_id, id, $2, 'REPRESENTATIVE', app.today() + 11 from seat where id = $1`,
      [seat.id, next.id],
    );
    const open = await change(coordinator, 'setLastDay', { termId, version: 2 });
    expect(open.problems).toEqual([{ code: 'SEAT_FILLED', path: ['endsOn'] }]);
    expect((await change(coordinator, 'setLastDay', { termId, version: 2, endsOn: await inDays(9) })).outcome).toBe(
      'done',
    );
  });

  test('an address at no domain of the agency is approved only by somebody who says they checked it', async () => {
    const { seat, asLead, coordinator } = await aSeatWithLead(world);
    const { thing } = await change(
      asLead,
      'nominate',
      forSeat(seat.id, { email: 'nora@elsewhere.example' }),
      'id isAtAgencyDomain',
    );
    expect(thing.isAtAgencyDomain).toBe(false);
    const input = { nominationId: thing.id, version: 1 };
    expect(await change(coordinator, 'approveNomination', input)).toMatchObject({
      problems: [{ code: 'ADDRESS_NOT_CHECKED', path: ['hasCheckedAddress'] }],
    });
    expect(await world.sql('select 1 from invitation where seat_id = $1', [seat.id])).toEqual([]);
    expect((await change(coordinator, 'approveNomination', { ...input, hasCheckedAddress: true })).outcome).toBe(
      'done',
    );
  });

  test('is declined with a reason, or withdrawn, and then stays so', async () => {
    const { seat, asLead, coordinator, partnership } = await aSeatWithLead(world);
    const first = (await change(asLead, 'nominate', forSeat(seat.id))).thing.id;
    const decline = { nominationId: first, version: 1, reason: '' };
    expect((await change(coordinator, 'declineNomination', decline)).problems).toEqual([
      { code: 'REQUIRED', path: ['reason'] },
    ]);
    const chair = await world.as(partnership.chair);
    expect(
      (await change(chair, 'declineNomination', { ...decline, reason: 'Too junior' }, 'state reason')).thing,
    ).toEqual({
      state: 'DECLINED',
      reason: 'Too junior',
    });
    expect((await change(coordinator, 'approveNomination', { nominationId: first, version: 1 })).outcome).toBe(
      'NOMINATION_DECLINED',
    );
    const second = (await change(asLead, 'nominate', forSeat(seat.id))).thing.id;
    expect((await change(coordinator, 'withdrawNomination', { nominationId: second, version: 1 })).outcome).toBe(
      'FORBIDDEN',
    );
    const other = await world.person('Another lead');
    await world.lead(seat.agencyId, other);
    expect(
      (await change(await world.as(other), 'withdrawNomination', { nominationId: second, version: 1 })).outcome,
    ).toBe('done');
    expect((await change(coordinator, 'approveNomination', { nominationId: second, version: 1 })).outcome).toBe(
      'NOMINATION_WITHDRAWN',
    );
    const third = (await change(asLead, 'nominate', forSeat(seat.id))).thing.id;
    await coordinator.get(`mutation ($input: CloseSeatInput!) { closeSeat(input: $input) { problems { code } } }`, {
      input: { seatId: seat.id, version: 1 },
    });
    expect((await change(coordinator, 'approveNomination', { nominationId: third, version: 1 })).outcome).toBe(
      'SEAT_IS_CLOSED',
    );
    expect((await change(asLead, 'nominate', forSeat(seat.id))).outcome).toBe('SEAT_IS_CLOSED');
  });

  test('follows its invitation: one that is withdrawn lets it lapse, and somebody else can be named', async () => {
    const { seat, asLead, coordinator } = await aSeatWithLead(world);
    const { id } = (await change(asLead, 'nominate', forSeat(seat.id))).thing;
    const { thing } = await change(
      coordinator,
      'approveNomination',
      { nominationId: id, version: 1 },
      'invitation { id version }',
    );
    await coordinator.get(
      `mutation ($input: InvitationInput!) { withdrawInvitation(input: $input) { problems { code } } }`,
      {
        input: { invitationId: thing.invitation.id, version: thing.invitation.version },
      },
    );
    expect((await asLead.get(STEP, { id: seat.id })).seat).toMatchObject({
      filling: { step: 'VACANT', viewerCan: { nominateRepresentative: true } },
      nominations: { nodes: [{ state: 'LAPSED' }] },
    });
  });

  test('whoever waits to be decided sees nothing at all: no list, no count, no meeting, no calendar', async () => {
    const { partnership, seat, asLead, coordinator } = await aSeatWithLead(world);
    const nora = await world.person('Nora Named');
    const { thing } = await change(asLead, 'nominate', forSeat(seat.id, { email: nora.email }));
    const asNora = await world.as(nora);
    const all = `query ($slug: String!, $seat: ID!, $nomination: ID!) { partnership(slug: $slug) { id pendingNominations } seat(id: $seat) { id } nomination(id: $nomination) { id }
      vacancies { nodes { id } } viewer { partnerships { nodes { id } } seats { id } seatsToFill { id } nominationsToDecide { nodes { id } } upcomingMeetings { nodes { id } } awaitingAnswer { id } interests { nodes { id } } } }`;
    const nothing = {
      partnership: null,
      seat: null,
      nomination: null,
      vacancies: { nodes: [] },
      viewer: {
        partnerships: { nodes: [] },
        seats: [],
        seatsToFill: [],
        nominationsToDecide: { nodes: [] },
        upcomingMeetings: { nodes: [] },
        awaitingAnswer: [],
        interests: { nodes: [] },
      },
    };
    const ids = { slug: partnership.slug, seat: seat.id, nomination: thing.id };
    expect(await asNora.get(all, ids)).toEqual(nothing);
    await change(coordinator, 'approveNomination', { nominationId: thing.id, version: 1 });
    expect(await asNora.get(all, ids)).toEqual(nothing);
  });

  test('a member of the table who does not appoint is not shown who is nominated, nor how many', async () => {
    const { partnership, seat, asLead, coordinator } = await aSeatWithLead(world);
    const member = await world.seat(partnership);
    await change(asLead, 'nominate', forSeat(seat.id));
    const query = `query ($slug: String!) { partnership(slug: $slug) { pendingNominations nominations { nodes { name } } } viewer { nominationsToDecide { nodes { name } } } }`;
    const shown = {
      partnership: { pendingNominations: 1, nominations: { nodes: [{ name: named.name }] } },
      viewer: { nominationsToDecide: { nodes: [{ name: named.name }] } },
    };
    expect(await coordinator.get(query, { slug: partnership.slug })).toEqual(shown);
    expect(await (await world.as(member.representative!)).get(query, { slug: partnership.slug })).toEqual({
      partnership: { pendingNominations: 0, nominations: { nodes: [] } },
      viewer: { nominationsToDecide: { nodes: [] } },
    });
  });

  test('a lead is reminded of the seats that nobody fills, until somebody is named', async () => {
    const { seat, asLead } = await aSeatWithLead(world);
    const ask = async () => (await asLead.get(`{ viewer { seatsToFill { id } } }`)).viewer.seatsToFill;
    expect(await ask()).toEqual([{ id: seat.id }]);
    await change(asLead, 'nominate', forSeat(seat.id));
    expect(await ask()).toEqual([]);
  });

  test('of many who decide at once one does, and the others hear of it', async () => {
    for (let round = 0; round < 12; round += 1) {
      const { partnership, seat, asLead, coordinator } = await aSeatWithLead(world);
      const { id } = (await change(asLead, 'nominate', forSeat(seat.id))).thing;
      const chair = await world.as(partnership.chair);
      const input = { nominationId: id, version: 1 };
      const outcomes = await Promise.all([
        change(coordinator, 'approveNomination', input),
        change(chair, 'approveNomination', input),
        change(asLead, 'withdrawNomination', input),
        change(coordinator, 'declineNomination', { ...input, reason: 'No' }),
      ]).then((all) => all.map(({ outcome }) => outcome));
      expect([round, outcomes.filter((each) => each === 'done')]).toEqual([round, ['done']]);
      const told = /^(done|NOMINATION_(APPROVED|WITHDRAWN|DECLINED))$/;
      expect(outcomes.filter((each) => !told.test(each))).toEqual([]);
      const isApproved = outcomes[0] === 'done' || outcomes[1] === 'done';
      expect(await world.sql('select 1 from invitation where seat_id = $1', [seat.id])).toHaveLength(
        isApproved ? 1 : 0,
      );
    }
  });

  test('of two leads who nominate at once one does', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { seat, asLead } = await aSeatWithLead(world);
      const other = await world.person('Another lead');
      await world.lead(seat.agencyId, other);
      const asOther = await world.as(other);
      const outcomes = await Promise.all([
        change(asLead, 'nominate', forSeat(seat.id)),
        change(asOther, 'nominate', forSeat(seat.id)),
      ]);
      expect(outcomes.map(({ outcome }) => outcome).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
        'NOMINATED_ALREADY',
        'done',
      ]);
    }
  });
});
