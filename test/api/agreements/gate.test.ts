import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { addAgreement, signed, WITHDRAW, WITHDRAW_SIGNATURE } from '../../factories/agreements.js';
import { meetingForm, SCHEDULE, schedule } from '../../factories/meetings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { standAt } from '../../support/stand-at.js';
import type { Visitor } from '../../support/visitor.js';

type Seat = Awaited<ReturnType<World['seat']>>;

/** What asks for a signed agreement, and the people who sit for agencies that have signed, have not, or have no more. */
describe('only for agencies that have signed', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let chair: Visitor;
  let signing: Seat;
  let leaving: Seat;
  let outside: Seat;
  let agreement: Awaited<ReturnType<typeof addAgreement>>;
  const visitors = new Map<Seat, Visitor>();

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership('Signing partnership');
    [signing, leaving, outside] = [
      await world.seat(partnership),
      await world.seat(partnership, { isStatutory: true }),
      await world.seat(partnership),
    ];
    // The chair has no seat, and works for the agency that signs.
    await world.sql('update person set agency_id = $2 where id = $1', [partnership.chair.id, signing.agencyId]);
    chair = await world.as(partnership.chair);
    agreement = await addAgreement(chair, partnership.id, [signing.agencyId, leaving.agencyId, outside.agencyId]);
    await signed(world, agreement.id, signing.agencyId);
    await signed(world, agreement.id, leaving.agencyId, '2031-03-30');
    for (const seat of [signing, leaving, outside]) visitors.set(seat, await world.as(seat.representative!));
  }, 60_000);
  afterEach(() => standAt(world));
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const as = (seat: Seat): Visitor => visitors.get(seat)!;
  const sees = async (visitor: Visitor, id: string): Promise<boolean> =>
    (await visitor.get('query ($id: ID!) { meeting(id: $id) { id } }', { id })).meeting !== null;
  const gated = (more: object = {}) => schedule(chair, partnership.id, { agreementId: agreement.id, ...more });

  test('who sits for an agency that has signed sees it, who sits for one that has not sees nothing of it', async () => {
    const meeting = await gated();
    expect([
      await sees(chair, meeting.id),
      await sees(as(signing), meeting.id),
      await sees(as(outside), meeting.id),
    ]).toEqual([true, true, false]);
  });

  test('an officer whose own agency has not signed does not see it either', async () => {
    const meeting = await gated();
    expect(await sees(await world.as(partnership.coordinator), meeting.id)).toBe(false);
  });

  test('nobody asks for an agreement that would shut them out', async () => {
    const coordinator = await world.as(partnership.coordinator);
    const input = meetingForm(partnership.id, { agreementId: agreement.id });
    const { scheduleMeeting } = await coordinator.get(SCHEDULE, { input });
    expect(scheduleMeeting).toMatchObject({
      meeting: null,
      problems: [{ code: 'SHUTS_YOU_OUT', path: ['agreementId'] }],
    });
  });

  test('guests cannot be invited, for they have no agency that signed', async () => {
    const input = meetingForm(partnership.id, {
      agreementId: agreement.id,
      guests: [{ name: 'Gus Guest', email: 'gus@example.org' }],
    });
    const { scheduleMeeting } = await chair.get(SCHEDULE, { input });
    expect(scheduleMeeting.problems).toMatchObject([{ code: 'GUESTS_SIGN_NOTHING', path: ['guests'] }]);
  });

  test('an agreement of another partnership is no choice', async () => {
    const other = await world.partnership();
    const seat = await world.seat(other);
    const theirs = await addAgreement(await world.as(other.chair), other.id, [seat.agencyId]);
    const input = meetingForm(partnership.id, { agreementId: theirs.id });
    const { scheduleMeeting } = await chair.get(SCHEDULE, { input });
    expect(scheduleMeeting.problems).toMatchObject([{ code: 'NOT_A_CHOICE', path: ['agreementId'] }]);
  });

  test.each([
    // The clocks go forward on 30 March 2031: midnight after it is 23:00 by universal time.
    ['in the night after the clocks went forward', '2031-03-30T22:59:59Z', '2031-03-30T23:00:00Z', '2031-03-30'],
    ['in summer', '2031-07-15T22:59:59Z', '2031-07-15T23:00:00Z', '2031-07-15'],
    // They go back on 26 October: midnight after it is midnight again.
    ['in the night after the clocks went back', '2031-10-26T23:59:59Z', '2031-10-27T00:00:00Z', '2031-10-26'],
    ['in the night before', '2031-10-25T22:59:59Z', '2031-10-25T23:00:00Z', '2031-10-25'],
  ])('access closes at midnight in London, %s', async (_when, before, after, lastDay) => {
    const meeting = await gated();
    await world.sql('update agreement_signature set ends_on = $2 where agency_id = $1', [leaving.agencyId, lastDay]);
    await standAt(world, before);
    expect([await sees(as(leaving), meeting.id), await sees(as(signing), meeting.id)]).toEqual([true, true]);
    await standAt(world, after);
    expect([await sees(as(leaving), meeting.id), await sees(as(signing), meeting.id)]).toEqual([false, true]);
    await world.sql('update agreement_signature set ends_on = $2 where agency_id = $1', [
      leaving.agencyId,
      '2031-03-30',
    ]);
  });

  test('an agreement that is over is over for everybody, and one that has not begun has not', async () => {
    const meeting = await gated();
    await standAt(world, '2032-12-31T23:59:59Z');
    expect(await sees(as(signing), meeting.id)).toBe(true);
    await standAt(world, '2033-01-01T00:00:00Z');
    expect([await sees(as(signing), meeting.id), await sees(chair, meeting.id)]).toEqual([false, false]);
    await standAt(world, '2026-01-01T12:00:00Z');
    expect(await sees(as(signing), meeting.id)).toBe(false);
  });

  test('once it has lapsed the meeting is in no list, no count, no invitation, no calendar', async () => {
    const meeting = await gated({ title: 'Only for signatories', heldOn: '2031-05-02' });
    const everything = async (visitor: Visitor) =>
      JSON.stringify(
        await visitor.get(
          `query ($slug: String!) { viewer { upcomingMeetings(first: 100) { nodes { id title } } awaitingAnswer { id meeting { id title } } }
             partnership(slug: $slug) { upcomingMeetings(first: 100) { nodes { id title } } pastMeetings(first: 100) { nodes { id title } } } }`,
          { slug: partnership.slug },
        ),
      );
    const { issueCalendarFeed } = await as(leaving).get(`mutation { issueCalendarFeed { url problems { code } } }`);
    const feed = async () => (await fetch(issueCalendarFeed.url.replace(/^https?:\/\/[^/]+/, app.url))).text();
    await standAt(world, '2031-03-30T12:00:00Z');
    expect(await everything(as(leaving))).toContain(meeting.id);
    expect(await feed()).toContain(meeting.id);
    await standAt(world, '2031-03-31T12:00:00Z');
    expect(await everything(as(leaving))).not.toContain(meeting.id);
    expect(await feed()).not.toContain(meeting.id);
    expect(await everything(as(signing))).toContain(meeting.id);
  });

  test('the calendar and the list say no more of its content than mail does, and the list of the table says all to those who see it', async () => {
    const meeting = await gated({ title: 'Quiet among signatories', heldOn: '2031-05-03' });
    const { issueCalendarFeed } = await as(signing).get(`mutation { issueCalendarFeed { url problems { code } } }`);
    const feed = await (await fetch(issueCalendarFeed.url.replace(/^https?:\/\/[^/]+/, app.url))).text();
    expect(feed).toContain(meeting.id);
    expect(feed).not.toContain('Quiet among signatories');
  });

  test('a signature withdrawn closes it at once, and a new one opens it again', async () => {
    const lead = await world.person('Lee Lead');
    await world.lead(leaving.agencyId, lead);
    const meeting = await gated();
    expect(await sees(as(leaving), meeting.id)).toBe(true);
    const { withdrawSignature } = await (
      await world.as(lead)
    ).get(WITHDRAW_SIGNATURE, { input: { partyId: agreement.partyOf(leaving.agencyId), reason: 'A new policy' } });
    expect(withdrawSignature.problems).toEqual([]);
    expect(await sees(as(leaving), meeting.id)).toBe(false);
    await signed(world, agreement.id, leaving.agencyId, '2031-03-30');
    expect(await sees(as(leaving), meeting.id)).toBe(true);
  });

  test('whoever signed a later version sees what asks for an earlier one, and not the other way round', async () => {
    const next = await addAgreement(chair, partnership.id, [signing.agencyId, outside.agencyId], {
      supersedesId: agreement.id,
      title: 'Information-sharing agreement 2027',
    });
    const old = await gated();
    expect(await sees(as(outside), old.id)).toBe(false);
    await signed(world, next.id, outside.agencyId);
    expect(await sees(as(outside), old.id)).toBe(true);
    await signed(world, next.id, signing.agencyId);
    const young = await schedule(chair, partnership.id, { agreementId: next.id });
    expect([await sees(as(outside), young.id), await sees(as(leaving), young.id)]).toEqual([true, false]);
  });

  test('an agreement taken back closes what asks for it, to everybody', async () => {
    const other = await world.partnership();
    const seat = await world.seat(other);
    await world.sql('update person set agency_id = $2 where id = $1', [other.chair.id, seat.agencyId]);
    const theirChair = await world.as(other.chair);
    const theirs = await addAgreement(theirChair, other.id, [seat.agencyId]);
    await signed(world, theirs.id, seat.agencyId);
    const meeting = await schedule(theirChair, other.id, { agreementId: theirs.id });
    const member = await world.as(seat.representative!);
    expect(await sees(member, meeting.id)).toBe(true);
    const { withdrawAgreement } = await theirChair.get(WITHDRAW, { input: { agreementId: theirs.id, version: 1 } });
    expect(withdrawAgreement.problems).toEqual([]);
    expect([await sees(member, meeting.id), await sees(theirChair, meeting.id)]).toEqual([false, false]);
  });

  test('a seat at another table is no way in, nor does signing open what one would not see in any case', async () => {
    const unsigned = await world.seat(partnership);
    const other = await world.partnership();
    const elsewhere = await world.seat(other, { representative: unsigned.representative! });
    await world.sql('update seat set agency_id = $2 where id = $1', [elsewhere.id, signing.agencyId]);
    const visitor = await world.as(unsigned.representative!);
    expect(await sees(visitor, (await gated({ heldOn: '2029-06-01' })).id)).toBe(false);
    const statutory = await gated({ seenBy: 'STATUTORY', heldOn: '2029-06-01' });
    expect([await sees(as(signing), statutory.id), await sees(as(leaving), statutory.id)]).toEqual([false, true]);
    await world.sql('update seat set closed_on = app.today() where id = $1', [unsigned.id]);
  });

  test('the scheduler is told which agencies do not see it, and how many seats do', async () => {
    const late = await world.seat(partnership);
    const [agency] = await world.sql<{ name: string }>('select name from agency where id = $1', [late.agencyId]);
    const meeting = await gated({ heldOn: '2029-06-02' });
    const query =
      'query ($id: ID!) { meeting(id: $id) { agreementTitle audience { whole seats seatsInAll people peopleInAll shutOut agreementId } } }';
    const { meeting: read } = await chair.get(query, { id: meeting.id });
    expect(read).toMatchObject({
      agreementTitle: 'Information-sharing agreement 2026',
      audience: { whole: 'PARTNERSHIP', seats: 3, seatsInAll: 4, people: 1, peopleInAll: 2, agreementId: agreement.id },
    });
    expect(read.audience.shutOut).toContain(agency?.name);
    const preview = `query ($slug: String!, $id: ID!) { partnership(slug: $slug) { wouldBeSeenBy(whole: STATUTORY, agreementId: $id) { whole seats seatsInAll } } }`;
    const asked = { slug: partnership.slug, id: agreement.id };
    expect((await chair.get(preview, asked)).partnership.wouldBeSeenBy).toEqual({
      whole: 'STATUTORY',
      seats: 1,
      seatsInAll: 1,
    });
    expect((await as(signing).get(preview, asked)).partnership.wouldBeSeenBy).toBeNull();
  });
});
