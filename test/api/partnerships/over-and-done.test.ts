import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inDays } from '../../factories/days.js';
import { aSeatWithLead, change, named } from '../../factories/nominations.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const notice = { partnershipName: 'A partnership', area: '', lookedFor: 'Somebody' };

// Officers go on reading what an ended partnership leaves, until the day that was chosen; nothing begins in it any more.
describe.each(['closed', 'merged'] as const)('a partnership that was %s', (how) => {
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

  async function end({ id }: TestPartnership) {
    const [{ version }] = await world.sql('select version from partnership where id = $1', [id]);
    const input = {
      partnershipId: id,
      version,
      on: inDays(0),
      reason: 'Its funding ended.',
      officersUntil: inDays(30),
    };
    if (how === 'closed')
      return (await ending(`closePartnership`, 'ClosePartnershipInput', input)).closePartnership.problems;
    const intoPartnershipId = (await world.partnership()).id;
    return (await ending('mergePartnership', 'MergePartnershipInput', { ...input, intoPartnershipId })).mergePartnership
      .problems;
  }
  const ending = (name: string, type: string, input: object) =>
    national.get(`mutation ($input: ${type}!) { ${name}(input: $input) { problems { code message } } }`, { input });

  /** What came of it: the codes and sentences of its problems. */
  const attempt = async (visitor: Visitor, name: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await visitor.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code message } } }`,
      { input },
    );
    return errors[0]?.extensions['code'] ?? data?.[name].problems;
  };
  const isOver = [
    {
      code: 'PARTNERSHIP_IS_OVER',
      message: how === 'closed' ? 'This partnership was closed.' : 'This partnership was merged into another.',
    },
  ];
  const codes = (answer: { code: string }[] | string) =>
    typeof answer === 'string' ? answer : answer.map(({ code }) => code).join(', ');

  test('has terms of reference that nobody drafts, approves or reviews, and no new quorum rule', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const drafted = await chair.get(
      `mutation ($input: DraftTermsInput!) { draftTerms(input: $input) { terms { id version } } }`,
      { input: { partnershipId: partnership.id, text: 'Terms' } },
    );
    const { id: termsId, version } = drafted.draftTerms.terms;
    expect(await end(partnership)).toEqual([]);
    const partnershipId = partnership.id;
    const rule = { minimumSeats: 3, sectors: [], agencyIds: [], needsChair: false };
    expect(await attempt(chair, 'draftTerms', { partnershipId, text: 'More' })).toEqual(isOver);
    expect(await attempt(chair, 'changeTermsDraft', { termsId, version, text: 'Other' })).toEqual(isOver);
    expect(await attempt(chair, 'discardTermsDraft', { termsId, version })).toEqual(isOver);
    const approval = { termsId, version, by: 'CHAIR', approvedOn: inDays(0), reviewOn: inDays(300) };
    expect(await attempt(chair, 'approveTerms', approval)).toEqual(isOver);
    expect(await attempt(chair, 'moveTermsReview', { partnershipId, version: 0, reviewOn: inDays(90) })).toEqual(
      isOver,
    );
    expect(await attempt(chair, 'setQuorum', { partnershipId, version: 0, ...rule })).toEqual(isOver);
    expect(await world.sql('select state from terms_version where partnership_id = $1', [partnershipId])).toEqual([
      { state: 'DRAFT' },
    ]);
  });

  test('looks for nobody: its gaps close, the network is told no more, and whoever was interested is told', async () => {
    const partnership = await world.partnership();
    const coordinator = await world.as(partnership.coordinator);
    const opened = { partnershipId: partnership.id, lookedFor: 'Somebody' };
    const { thing: gap } = await change(coordinator, 'openGap', { ...opened, sector: 'HEALTH' });
    const { thing: hidden } = await change(coordinator, 'openGap', { ...opened, sector: 'FAITH' }, 'id version');
    const { thing: vacancy } = await change(coordinator, 'advertiseVacancy', { gapId: gap.id, ...notice });
    const elsewhere = await world.partnership();
    const { representative, agencyId } = await world.seat(elsewhere);
    await world.sql('update person set agency_id = $2 where id = $1', [representative!.id, agencyId]);
    const stranger = await world.as(representative!);
    const { thing: interest } = await change(stranger, 'expressInterest', { vacancyId: vacancy.id, words: 'We would' });

    expect(await end(partnership)).toEqual([]);
    expect(await attempt(coordinator, 'openGap', { ...opened, sector: 'EDUCATION' })).toEqual(isOver);
    expect(await attempt(coordinator, 'advertiseVacancy', { gapId: hidden.id, ...notice })).toEqual(isOver);
    expect(codes(await attempt(coordinator, 'closeGap', { gapId: hidden.id, version: 1 }))).toBe('GAP_IS_CLOSED');
    expect(codes(await attempt(coordinator, 'withdrawVacancy', { vacancyId: vacancy.id, version: 1 }))).toBe(
      'VACANCY_WITHDRAWN',
    );
    const taken = { interestId: interest.id, version: 1, kind: 'CORE' };
    expect(codes(await attempt(coordinator, 'takeUpInterest', taken))).toMatch(/^(INTEREST|VACANCY)_/);
    expect((await stranger.get(`{ vacancies(first: 100) { nodes { id } } }`)).vacancies.nodes).not.toContainEqual({
      id: vacancy.id,
    });
    expect((await stranger.get(`{ viewer { interests { nodes { state } } } }`)).viewer.interests.nodes).toEqual([
      { state: 'CLOSED' },
    ]);
    expect(
      await world.sql(`select name from event_log where subject_id = $1 and name = 'VacancyClosed'`, [vacancy.id]),
    ).toHaveLength(1);
  });

  test('takes no nomination, and what waited there came to nothing', async () => {
    const { partnership, seat, asLead, coordinator } = await aSeatWithLead(world);
    const startsOn = inDays(0);
    const { thing } = await change(asLead, 'nominate', {
      seatId: seat.id,
      capacity: 'REPRESENTATIVE',
      startsOn,
      ...named,
    });
    expect(await end(partnership)).toEqual([]);
    const nomination = { nominationId: thing.id, version: 1 };
    for (const answer of [
      await attempt(coordinator, 'approveNomination', { ...nomination, hasCheckedAddress: true }),
      await attempt(coordinator, 'declineNomination', { ...nomination, reason: 'No' }),
      await attempt(asLead, 'withdrawNomination', nomination),
    ]) {
      expect(answer).toEqual([{ code: 'SEAT_IS_CLOSED', message: 'This seat has been taken from the table.' }]);
    }
    const again = { seatId: seat.id, capacity: 'DEPUTY', startsOn, ...named };
    expect(codes(await attempt(asLead, 'nominate', again))).toBe('SEAT_IS_CLOSED');
    expect(await world.sql('select state from nomination where seat_id = $1', [seat.id])).toEqual([
      { state: 'LAPSED' },
    ]);
  });
});
