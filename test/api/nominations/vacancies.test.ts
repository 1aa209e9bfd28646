import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accept, aSeatWithLead, change, named } from '../../factories/nominations.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const notice = {
  partnershipName: 'A partnership in the north',
  area: 'The north',
  lookedFor: 'Somebody who knows hospitals',
};

describe('advertising a vacancy', () => {
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

  /** Somebody at another table, with an agency. */
  async function somebodyElsewhere(agencyId?: string) {
    const elsewhere = await world.partnership();
    const { representative, agencyId: own } = await world.seat(elsewhere);
    await world.sql('update person set agency_id = $2 where id = $1', [representative!.id, agencyId ?? own]);
    return { person: representative!, agencyId: agencyId ?? own, visitor: await world.as(representative!) };
  }
  async function aGap() {
    const partnership = await world.partnership();
    const coordinator = await world.as(partnership.coordinator);
    const { thing } = await change(coordinator, 'openGap', {
      partnershipId: partnership.id,
      sector: 'HEALTH',
      lookedFor: 'A trust',
    });
    return { partnership, coordinator, gapId: thing.id as string };
  }
  const advertised = async ({ gapId, coordinator }: { gapId: string; coordinator: Visitor }) =>
    (await change(coordinator, 'advertiseVacancy', { gapId, ...notice })).thing.id as string;
  const listed = async (visitor: Visitor, id: string, filter = '') =>
    (await visitor.get(`{ vacancies(first: 100${filter}) { nodes { id } } }`)).vacancies.nodes.some(
      (each: { id: string }) => each.id === id,
    );
  const gapsOf = async (visitor: Visitor, { slug }: TestPartnership) =>
    (await visitor.get(`query ($slug: String!) { partnership(slug: $slug) { gaps { sector lookedFor } } }`, { slug }))
      .partnership.gaps;

  test('a gap is opened once for a sector, seen by the table, and closed by an agency that gets a seat', async () => {
    const { partnership, coordinator } = await aGap();
    const again = { partnershipId: partnership.id, sector: 'HEALTH', lookedFor: 'Another' };
    expect((await change(coordinator, 'openGap', again)).problems).toEqual([{ code: 'GAP_EXISTS', path: ['sector'] }]);
    expect((await change(coordinator, 'openGap', { ...again, sector: 'FAITH', lookedFor: ' ' })).problems).toEqual([
      { code: 'REQUIRED', path: ['lookedFor'] },
    ]);
    const member = await world.as((await world.seat(partnership)).representative!);
    expect(await gapsOf(member, partnership)).toEqual([{ sector: 'HEALTH', lookedFor: 'A trust' }]);
    expect((await change(member, 'openGap', { ...again, sector: 'FAITH' })).outcome).toBe('FORBIDDEN');
    const trust = await world.agency(undefined, 'HEALTH');
    await coordinator.get(`mutation ($input: AddSeatInput!) { addSeat(input: $input) { problems { code } } }`, {
      input: { partnershipId: partnership.id, agencyId: trust, kind: 'CORE', isStatutory: false },
    });
    expect(await gapsOf(member, partnership)).toEqual([]);
  });

  test('the network reads the notice and nothing of the partnership, and no more once it is withdrawn', async () => {
    const gap = await aGap();
    const { visitor } = await somebodyElsewhere();
    const vacancyId = await advertised(gap);
    const { vacancy } = await visitor.get(
      `query ($id: ID!) { vacancy(id: $id) { partnershipName area sector lookedFor version partnership { id } seat { id } interests { nodes { id } } viewerCan { withdraw expressInterest } } }`,
      { id: vacancyId },
    );
    expect(vacancy).toEqual({
      ...notice,
      sector: 'HEALTH',
      version: 1,
      partnership: null,
      seat: null,
      interests: { nodes: [] },
      viewerCan: { withdraw: false, expressInterest: true },
    });
    expect(await listed(visitor, vacancyId)).toBe(true);
    expect(await listed(visitor, vacancyId, ', sector: FAITH')).toBe(false);
    expect(await listed(visitor, vacancyId, ', sector: HEALTH, region: "NORTH"')).toBe(true);
    expect(await listed(visitor, vacancyId, ', region: "south"')).toBe(false);
    expect(await listed(await world.as(await world.person()), vacancyId)).toBe(false);
    const withdraw = { vacancyId, version: 1 };
    expect((await change(visitor, 'withdrawVacancy', withdraw)).outcome).toBe('FORBIDDEN');
    expect((await change(gap.coordinator, 'withdrawVacancy', withdraw)).outcome).toBe('done');
    expect((await change(gap.coordinator, 'withdrawVacancy', withdraw)).outcome).toBe('VACANCY_WITHDRAWN');
    expect(await listed(visitor, vacancyId)).toBe(false);
    expect((await visitor.get(`query ($id: ID!) { vacancy(id: $id) { id } }`, { id: vacancyId })).vacancy).toBeNull();
    expect((await change(visitor, 'expressInterest', { vacancyId, words: 'Us' })).outcome).toBe('NOT_FOUND');
  });

  test('a place is advertised once, and only when it is vacant or will be', async () => {
    const gap = await aGap();
    await advertised(gap);
    expect((await change(gap.coordinator, 'advertiseVacancy', { gapId: gap.gapId, ...notice })).outcome).toBe(
      'ADVERTISED_ALREADY',
    );
    expect((await change(gap.coordinator, 'advertiseVacancy', notice)).outcome).toBe('REQUIRED');
    const filled = await world.seat(gap.partnership);
    expect((await change(gap.coordinator, 'advertiseVacancy', { seatId: filled.id, ...notice })).outcome).toBe(
      'SEAT_FILLED',
    );
    expect((await change(gap.coordinator, 'closeGap', { gapId: gap.gapId, version: 1 })).outcome).toBe('done');
    expect((await change(gap.coordinator, 'closeGap', { gapId: gap.gapId, version: 1 })).outcome).toBe('GAP_IS_CLOSED');
    expect((await change(gap.coordinator, 'advertiseVacancy', { gapId: gap.gapId, ...notice })).outcome).toBe(
      'GAP_IS_CLOSED',
    );
  });

  test('interest in a gap is taken up: the agency gets a seat, the gap closes, the others are told it is closed', async () => {
    const gap = await aGap();
    const trust = await world.agency(undefined, 'HEALTH');
    const { visitor } = await somebodyElsewhere(trust);
    const other = await somebodyElsewhere();
    const lead = await world.person('Lee Lead');
    await world.lead(trust, lead);
    const asLead = await world.as(lead);
    const vacancyId = await advertised(gap);
    const { thing, outcome } = await change(
      visitor,
      'expressInterest',
      { vacancyId, words: 'We would come' },
      'id state version',
    );
    expect(outcome).toBe('done');
    expect((await change(visitor, 'expressInterest', { vacancyId, words: 'Again' })).outcome).toBe(
      'INTERESTED_ALREADY',
    );
    const second = (await change(other.visitor, 'expressInterest', { vacancyId, words: 'So would we' })).thing.id;
    const interests = `query ($slug: String!) { partnership(slug: $slug) { pendingInterests interests { nodes { name words } } } viewer { interestsToDecide { nodes { id } } } }`;
    const seen = await gap.coordinator.get(interests, { slug: gap.partnership.slug });
    expect(seen.partnership.pendingInterests).toBe(2);
    expect(seen.viewer.interestsToDecide.nodes).toEqual([{ id: thing.id }, { id: second }]);
    // The leads of the agency see it too, and decide nothing.
    const { vacancy } = await asLead.get(`query ($id: ID!) { vacancy(id: $id) { interests { nodes { id } } } }`, {
      id: vacancyId,
    });
    expect(vacancy.interests.nodes).toEqual([{ id: thing.id }]);
    const takeUp = { interestId: thing.id, version: 1 };
    expect((await change(asLead, 'takeUpInterest', takeUp)).outcome).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect((await change(visitor, 'takeUpInterest', takeUp)).outcome).toBe('FORBIDDEN');
    expect((await change(gap.coordinator, 'takeUpInterest', takeUp)).problems).toEqual([
      { code: 'REQUIRED', path: ['kind'] },
    ]);
    const taken = await change(
      gap.coordinator,
      'takeUpInterest',
      { ...takeUp, kind: 'CO_OPTED' },
      'state seatToFill { id kind }',
    );
    expect(taken).toMatchObject({ outcome: 'done', thing: { state: 'TAKEN_UP', seatToFill: { kind: 'CO_OPTED' } } });
    expect(await gapsOf(gap.coordinator, gap.partnership)).toEqual([]);
    expect(await listed(other.visitor, vacancyId)).toBe(false);
    const own = `{ viewer { interests { nodes { state } } } }`;
    expect((await other.visitor.get(own)).viewer.interests.nodes).toEqual([{ state: 'CLOSED' }]);
    expect((await visitor.get(own)).viewer.interests.nodes).toEqual([{ state: 'TAKEN_UP' }]);
    // Taken up is not let in.
    expect(
      (await visitor.get(`query ($slug: String!) { partnership(slug: $slug) { id } }`, { slug: gap.partnership.slug }))
        .partnership,
    ).toBeNull();
    // The lead now sees the seat of the agency, and names somebody.
    expect((await asLead.get(`{ viewer { seatsToFill { id } } }`)).viewer.seatsToFill).toEqual([
      { id: taken.thing.seatToFill.id },
    ]);
  });

  test('interest is declined with a reason, or withdrawn by the person, and by nobody else', async () => {
    const gap = await aGap();
    const { visitor } = await somebodyElsewhere();
    const vacancyId = await advertised(gap);
    const first = (await change(visitor, 'expressInterest', { vacancyId, words: 'Us' })).thing.id;
    expect((await change(gap.coordinator, 'withdrawInterest', { interestId: first, version: 1 })).outcome).toBe(
      'FORBIDDEN',
    );
    expect((await change(visitor, 'withdrawInterest', { interestId: first, version: 1 })).outcome).toBe('done');
    expect(
      (await change(gap.coordinator, 'declineInterest', { interestId: first, version: 2, reason: 'No' })).outcome,
    ).toBe('INTEREST_WITHDRAWN');
    const second = (await change(visitor, 'expressInterest', { vacancyId, words: 'Us after all' })).thing.id;
    const decline = { interestId: second, version: 1, reason: '' };
    expect((await change(gap.coordinator, 'declineInterest', decline)).problems).toEqual([
      { code: 'REQUIRED', path: ['reason'] },
    ]);
    expect((await change(gap.coordinator, 'declineInterest', { ...decline, reason: 'Too far' })).outcome).toBe('done');
    expect(
      (await visitor.get(`{ viewer { interests { nodes { state reason } } } }`)).viewer.interests.nodes[0],
    ).toEqual({ state: 'DECLINED', reason: 'Too far' });
    expect((await change(visitor, 'expressInterest', { vacancyId, words: 'Once more' })).outcome).toBe(
      'INTERESTED_ALREADY',
    );
  });

  test('somebody without an agency is told why they cannot speak for one', async () => {
    const vacancyId = await advertised(await aGap());
    const { representative } = await world.seat(await world.partnership());
    expect((await change(await world.as(representative!), 'expressInterest', { vacancyId, words: 'Me' })).outcome).toBe(
      'NO_AGENCY',
    );
  });

  test('many clicks make one expression of interest, and two who take it up at once make one seat', async () => {
    for (let round = 0; round < 6; round += 1) {
      const gap = await aGap();
      const trust = await world.agency(undefined, 'HEALTH');
      const { visitor } = await somebodyElsewhere(trust);
      const vacancyId = await advertised(gap);
      const clicks = await Promise.all(
        Array.from({ length: 4 }, () => change(visitor, 'expressInterest', { vacancyId, words: 'Us' })),
      );
      expect(clicks.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
      const interestId = clicks.find(({ outcome }) => outcome === 'done')!.thing.id;
      const input = { interestId, version: 1, kind: 'CORE' };
      const chair = await world.as(gap.partnership.chair);
      const outcomes = await Promise.all([
        change(gap.coordinator, 'takeUpInterest', input),
        change(chair, 'takeUpInterest', input),
        change(visitor, 'withdrawInterest', { interestId, version: 1 }),
      ]);
      expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
      const isTaken = outcomes[2]!.outcome !== 'done';
      expect(await world.sql('select 1 from seat where agency_id = $1', [trust])).toHaveLength(isTaken ? 1 : 0);
    }
  });

  test('from the notice to the filled seat', async () => {
    const { partnership, seat, asLead, coordinator } = await aSeatWithLead(world);
    const step = async (visitor: Visitor) =>
      (await visitor.get(`query ($id: ID!) { seat(id: $id) { filling { step } } }`, { id: seat.id })).seat.filling.step;
    expect(await step(asLead)).toBe('VACANT');
    const vacancyId = (await change(coordinator, 'advertiseVacancy', { seatId: seat.id, ...notice })).thing.id;
    expect(await step(asLead)).toBe('ADVERTISED');
    const { visitor } = await somebodyElsewhere(seat.agencyId);
    const interestId = (await change(visitor, 'expressInterest', { vacancyId, words: 'I would' })).thing.id;
    expect(await step(asLead)).toBe('INTEREST');
    // A seat of their own agency: nothing is added.
    expect(
      (await change(coordinator, 'takeUpInterest', { interestId, version: 1 }, 'seatToFill { id }')).thing.seatToFill,
    ).toEqual({ id: seat.id });
    const nominationId = (
      await change(asLead, 'nominate', {
        seatId: seat.id,
        capacity: 'REPRESENTATIVE',
        ...named,
        email: 'nora.two@example.org',
      })
    ).thing.id;
    expect(await step(asLead)).toBe('NOMINATED');
    await change(coordinator, 'approveNomination', { nominationId, version: 1 });
    expect(await step(asLead)).toBe('INVITED');
    expect(await listed(visitor, vacancyId)).toBe(true);
    expect((await accept(world, app.visitor(), seat.id)).problems).toEqual([]);
    expect(await step(asLead)).toBe('FILLED');
    expect(await listed(visitor, vacancyId)).toBe(false);
    expect(
      (
        await coordinator.get(`query ($slug: String!) { partnership(slug: $slug) { vacancies { nodes { id } } } }`, {
          slug: partnership.slug,
        })
      ).partnership.vacancies.nodes,
    ).toEqual([]);
  });
});
