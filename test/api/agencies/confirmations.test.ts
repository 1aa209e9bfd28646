import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LookAfterAgencies } from '../../../apps/api/src/agencies/index.js';
import { aLedAgency, act, termOf, type LedAgency } from '../../factories/agencies.js';
import { schedule } from '../../factories/meetings.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

const TERMS = `query ($id: ID!) { agency(id: $id) { termsToConfirm terms { totalCount nodes { id version confirmedOn isToBeConfirmed viewerConfirms confirmedBy { id } person { id } seat { id partnership { name } } } } } }`;
const OVERDUE = `query ($slug: String) { overdueConfirmations(slug: $slug, first: 100) { totalCount nodes { id seat { agency { id } } } } }`;

describe('an agency confirms who sits for it', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const since = (seatId: string, interval: string) =>
    world.sql(`update seat_term set starts_on = (app.today() - $2::interval)::date where seat_id = $1`, [
      seatId,
      interval,
    ]);
  const termsOf = async (visitor: Visitor, { agencyId }: LedAgency) =>
    (await visitor.get(TERMS, { id: agencyId })).agency;
  async function anAgencyHalfAYearOn(tables = 2) {
    const agency = await aLedAgency(world, tables);
    for (const { id } of agency.seats) await since(id, '6 months');
    return agency;
  }

  test('half a year after the first day, and not a day before', async () => {
    const agency = await anAgencyHalfAYearOn();
    await world.sql('update seat_term set starts_on = starts_on + 1 where seat_id = $1', [agency.seats[1]!.id]);
    const { termsToConfirm, terms } = await termsOf(await world.as(agency.lead), agency);
    expect([termsToConfirm, terms.totalCount]).toEqual([1, 2]);
    expect(terms.nodes.map((each: any) => [each.seat.id, each.isToBeConfirmed, each.viewerConfirms])).toEqual([
      [agency.seats[0]!.id, true, true],
      [agency.seats[1]!.id, false, true],
    ]);
  });

  test('the lead confirms all of a page at once, at tables where they do not sit', async () => {
    const agency = await anAgencyHalfAYearOn(3);
    const leader = await world.as(agency.lead);
    const before = await termsOf(leader, agency);
    const termIds = before.terms.nodes.map(({ id }: { id: string }) => id);
    const { confirmTerms } = await leader.get(
      'mutation ($input: ConfirmTermsInput!) { confirmTerms(input: $input) { confirmed agency { termsToConfirm } problems { code } } }',
      { input: { agencyId: agency.agencyId, termIds } },
    );
    expect(confirmTerms).toEqual({ confirmed: 3, agency: { termsToConfirm: 0 }, problems: [] });
    const { terms } = await termsOf(leader, agency);
    const [{ today }] = await world.sql('select app.today()::text as today');
    expect(terms.nodes.map((each: any) => [each.confirmedOn, each.confirmedBy.id, each.version])).toEqual(
      [1, 2, 3].map(() => [today, agency.lead.id, 1]),
    );
  });

  test('nobody else confirms, and a lead confirms nobody of another agency', async () => {
    const [agency, other] = [await anAgencyHalfAYearOn(1), await anAgencyHalfAYearOn(1)];
    const { id } = await termOf(world, agency.seats[0]!.id);
    const input = { agencyId: agency.agencyId, termIds: [id] };
    for (const person of [
      other.lead,
      agency.tables[0]!.chair,
      agency.seats[0]!.representative!,
      await world.nationalCoordinator(),
    ])
      expect(await act(await world.as(person), 'confirmTerms', 'ConfirmTermsInput', input)).toEqual(['FORBIDDEN']);
    const foreign = await world.as(other.lead);
    expect(await act(foreign, 'confirmTerms', 'ConfirmTermsInput', { ...input, agencyId: other.agencyId })).toEqual([]);
    const [{ confirmed_on }] = await world.sql('select confirmed_on from seat_term where id = $1', [id]);
    expect(confirmed_on).toBeNull();
    expect(await act(foreign, 'confirmTerms', 'ConfirmTermsInput', { agencyId: other.agencyId, termIds: [] })).toEqual([
      'REQUIRED',
    ]);
    expect(await act(foreign, 'endAgencyTerm', 'EndTermInput', { termId: id, version: 1 })).toEqual(['NOT_FOUND']);
  });

  test('the lead ends a representative: access goes at once, the seat is vacant, the officers are told', async () => {
    const agency = await anAgencyHalfAYearOn(1);
    const [table] = agency.tables;
    const meeting = await schedule(await world.as(table!.chair), table!.id);
    const representative = await world.as(agency.seats[0]!.representative!);
    const sees = async () =>
      (await representative.get('query ($id: ID!) { meeting(id: $id) { id } }', { id: meeting.id })).meeting !== null;
    expect(await sees()).toBe(true);
    await post.waitFor(agency.seats[0]!.representative!.email);
    const leader = await world.as(agency.lead);
    const { id, version } = await termOf(world, agency.seats[0]!.id);
    const input = { termId: id, version, reason: 'Has another post' };
    expect(await act(leader, 'endAgencyTerm', 'EndTermInput', input)).toEqual([]);
    expect(await sees()).toBe(false);
    const { seat } = await leader.get('query ($id: ID!) { seat(id: $id) { representative { id } } }', {
      id: agency.seats[0]!.id,
    });
    expect(seat).toEqual({ representative: null });
    for (const officer of [table!.chair, table!.coordinator]) {
      // The first invites them to the meeting.
      await post.waitFor(officer.email, 2);
      const letters = post.to(officer.email).filter(({ subject }) => subject?.includes('has ended the term'));
      expect(letters.map(({ text }) => /Reason: Has another post/.test(text ?? ''))).toEqual([true]);
    }
    // The invitation, what takes the meeting out of their calendar, and that the term has ended.
    await post.waitFor(agency.seats[0]!.representative!.email, 3);
    const told = post.to(agency.seats[0]!.representative!.email).map(({ subject }) => subject);
    expect(told).toContainEqual(expect.stringMatching(/^Your term at .* has ended$/));
    expect(await act(leader, 'endAgencyTerm', 'EndTermInput', { ...input, version: 2 })).toEqual(['TERM_IS_OVER']);
  });

  test('a lead and an officer who end the same term at once: it ends once, and one of them is told so', async () => {
    for (let i = 0; i < 5; i++) {
      const agency = await aLedAgency(world, 1);
      const { id: termId, version } = await termOf(world, agency.seats[0]!.id);
      const [leader, chair] = [await world.as(agency.lead), await world.as(agency.tables[0]!.chair)];
      const answers = await Promise.all([
        act(leader, 'endAgencyTerm', 'EndTermInput', { termId, version, reason: 'By the lead' }),
        act(chair, 'endSeatTerm', 'EndTermInput', { termId, version, reason: 'By the chair' }),
      ]);
      expect(answers.filter((each) => each.length === 0)).toHaveLength(1);
      expect(answers.flat()).toEqual([expect.stringMatching(/CONFLICT|TERM_IS_OVER|NOT_FOUND/)]);
      const events = await world.sql(`select from event_log where name = 'SeatTermEnded' and subject_id = $1`, [
        termId,
      ]);
      expect(events).toHaveLength(1);
    }
  });

  test('the leads are asked in one letter, once a week at most, also after the worker stood still', async () => {
    const agency = await anAgencyHalfAYearOn(3);
    const second = await world.person('Sid Second');
    await world.lead(agency.agencyId, second);
    const look = () => worker.get(LookAfterAgencies).execute();
    await Promise.all([look(), look()]);
    await look();
    for (const { email } of [agency.lead, second]) {
      const [letter] = await post.waitFor(email);
      expect(letter?.subject).toBe(`3 people to confirm for ${agency.name}`);
      expect(letter?.text?.match(/Rae Representative, representative at/g)).toHaveLength(3);
      expect(letter?.text).toContain(`/agencies/${agency.agencyId}/confirmations`);
    }
    await world.sql('update agency_lead set asked_on = asked_on - 6 where agency_id = $1', [agency.agencyId]);
    await look();
    await world.sql('update agency_lead set asked_on = asked_on - 1 where agency_id = $1 and person_id = $2', [
      agency.agencyId,
      second.id,
    ]);
    await look();
    await post.waitFor(second.email, 2);
    expect([post.to(agency.lead.email).length, post.to(second.email).length]).toEqual([1, 2]);
  });

  test('whoever has nothing to confirm is not asked, and nothing is sent about what was confirmed meanwhile', async () => {
    const agency = await aLedAgency(world, 1);
    await worker.get(LookAfterAgencies).execute();
    const [{ asked_on }] = await world.sql('select asked_on from agency_lead where agency_id = $1', [agency.agencyId]);
    expect(asked_on).toBeNull();
  });

  test('what is overdue is seen by the table’s officers, by the national coordinator, and by nobody who sees not the table', async () => {
    const agency = await anAgencyHalfAYearOn(2);
    const ours = async (visitor: Visitor, slug?: string) =>
      (await visitor.get(OVERDUE, { slug })).overdueConfirmations.nodes.filter(
        (each: any) => each.seat.agency.id === agency.agencyId,
      ).length;
    const [home] = agency.tables;
    expect(await ours(await world.as(home!.chair))).toBe(1);
    const nation = await world.as(await world.nationalCoordinator());
    expect([await ours(nation), await ours(nation, home!.slug)]).toEqual([2, 1]);
    const outsider = await world.as((await world.partnership()).chair);
    expect([await ours(outsider), await ours(outsider, home!.slug)]).toEqual([0, 0]);
    expect(await ours(await world.as(await world.person()))).toBe(0);
  });
});
