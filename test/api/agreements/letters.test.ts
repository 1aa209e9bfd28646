import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { WatchAgreementDates } from '../../../apps/api/src/agreements/index.js';
import { addAgreement, signed, WITHDRAW_SIGNATURE } from '../../factories/agreements.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import { standAt } from '../../support/stand-at.js';
import type { Visitor } from '../../support/visitor.js';

type Seat = Awaited<ReturnType<World['seat']>>;

describe('letters about agreements', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let partnership: TestPartnership;
  let chair: Visitor;
  let seat: Seat;
  let withoutLead: Seat;
  let lead: TestPerson;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
  }, 60_000);
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });
  afterEach(() => standAt(world));

  async function aTable(): Promise<void> {
    partnership = await world.partnership();
    [seat, withoutLead] = [await world.seat(partnership), await world.seat(partnership)];
    lead = await world.person('Lee Lead');
    await world.lead(seat.agencyId, lead);
    await world.sql('update person set agency_id = $2 where id = $1', [partnership.chair.id, withoutLead.agencyId]);
    chair = await world.as(partnership.chair);
  }
  const look = () => worker.get(WatchAgreementDates).execute();
  const subjects = (person: TestPerson) => post.to(person.email).map(({ subject }) => subject);
  const settle = async () => {
    const waits = async () => {
      const [row] = await world.sql<{ jobs: number }>(`select count(*)::int as jobs from graphile_worker.jobs`);
      return row!.jobs;
    };
    for (let i = 0; i < 200 && (await waits()) > 0; i++) await new Promise((go) => setTimeout(go, 25));
  };

  test('whoever answers for an agency is asked to sign, and for one without a lead the officers are', async () => {
    await aTable();
    await addAgreement(chair, partnership.id, [seat.agencyId, withoutLead.agencyId], { title: 'To be signed' });
    expect((await post.waitFor(lead.email))[0]?.subject).toBe('To sign: To be signed');
    expect((await post.waitFor(partnership.coordinator.email))[0]?.subject).toBe('To sign: To be signed');
  });

  test('the lead is warned 60, 30 and 7 days before, once each, and only of the latest when nobody looked for long', async () => {
    await aTable();
    const { id } = await addAgreement(chair, partnership.id, [seat.agencyId], { title: 'Ends in summer' });
    const before = await post.waitFor(lead.email);
    await signed(world, id, seat.agencyId, '2027-06-30');
    await settle();
    const warned = () => subjects(lead).slice(before.length);
    await standAt(world, '2027-04-30T12:00:00Z');
    await look();
    await settle();
    expect(warned()).toEqual([]);
    await standAt(world, '2027-05-01T12:00:00Z');
    await Promise.all([look(), look(), look()]);
    await post.waitFor(lead.email, before.length + 1);
    await look();
    await settle();
    expect(warned()).toHaveLength(1);
    // The worker was down for six weeks: what matters now is that a week is left.
    await standAt(world, '2027-06-25T12:00:00Z');
    await look();
    await post.waitFor(lead.email, before.length + 2);
    await settle();
    expect(warned()).toHaveLength(2);
    expect(warned()[1]).toContain('until 30 June 2027');
  });

  test('who is no lead any more when it is sent is not told', async () => {
    await aTable();
    const { id } = await addAgreement(chair, partnership.id, [seat.agencyId], { title: 'Lead has gone' });
    await post.waitFor(lead.email);
    await signed(world, id, seat.agencyId, '2027-06-30');
    await settle();
    post.refusesWith = 451;
    await standAt(world, '2027-05-20T12:00:00Z');
    await look();
    await new Promise((go) => setTimeout(go, 700));
    await world.sql('update agency_lead set ended_at = now() where person_id = $1', [lead.id]);
    post.refusesWith = undefined;
    await world.sql(`update graphile_worker._private_jobs set run_at = now()`);
    await settle();
    expect(subjects(lead).filter((subject) => subject?.includes('in force'))).toEqual([]);
  });

  test('on the day after, the lead learns that access closed, and whoever shared learns who lost sight, and of what nothing is said', async () => {
    await aTable();
    const agreement = await addAgreement(chair, partnership.id, [seat.agencyId, withoutLead.agencyId], {
      title: 'Lapses for one',
    });
    await post.waitFor(lead.email);
    await signed(world, agreement.id, seat.agencyId, '2027-06-30');
    await signed(world, agreement.id, withoutLead.agencyId);
    await schedule(chair, partnership.id, { agreementId: agreement.id, title: 'A secret matter' });
    await settle();
    const [known, told] = [post.to(lead.email).length, post.to(partnership.chair.email).length];
    await standAt(world, '2027-07-01T12:00:00Z');
    await look();
    const letters = await post.waitFor(lead.email, known + 1);
    expect(letters.at(-1)?.subject).toContain('not in force for');
    const author = (await post.waitFor(partnership.chair.email, told + 1)).at(-1);
    const [agency] = await world.sql<{ name: string }>('select name from agency where id = $1', [seat.agencyId]);
    expect(author?.subject).toBe('Who no longer sees what you shared: Lapses for one');
    expect(author?.text).toContain(`${agency?.name}: 1 person`);
    expect(author?.text).not.toContain('A secret matter');
    await look();
    await settle();
    expect([post.to(lead.email).length, post.to(partnership.chair.email).length]).toEqual([known + 1, told + 1]);
  });

  test('a signature withdrawn is told of as well', async () => {
    await aTable();
    const agreement = await addAgreement(chair, partnership.id, [seat.agencyId, withoutLead.agencyId]);
    await post.waitFor(lead.email);
    await signed(world, agreement.id, seat.agencyId);
    await signed(world, agreement.id, withoutLead.agencyId);
    await schedule(chair, partnership.id, { agreementId: agreement.id });
    await settle();
    const [known, told] = [post.to(lead.email).length, post.to(partnership.chair.email).length];
    await (await world.as(lead)).get(WITHDRAW_SIGNATURE, { input: { partyId: agreement.partyOf(seat.agencyId) } });
    expect((await post.waitFor(lead.email, known + 1)).at(-1)?.subject).toContain('not in force for');
    expect((await post.waitFor(partnership.chair.email, told + 1)).at(-1)?.subject).toContain('no longer sees');
  });

  test('officers are asked for the review 60 and 7 days before, and when it is overdue', async () => {
    await aTable();
    const form = { title: 'To be reviewed', reviewOn: '2028-03-01' };
    await addAgreement(chair, partnership.id, [seat.agencyId], form);
    await post.waitFor(lead.email);
    await settle();
    const asked = () => subjects(partnership.coordinator).filter((each) => each?.includes('To be reviewed'));
    for (const [day, count] of [
      ['2028-01-01', 1],
      ['2028-02-20', 1],
      ['2028-02-24', 2],
      ['2028-03-02', 3],
      ['2028-04-02', 3],
    ] as const) {
      await standAt(world, `${day}T12:00:00Z`);
      await look();
      await settle();
      expect([day, asked().length]).toEqual([day, count]);
    }
    expect(asked().at(-1)).toBe('Review overdue: To be reviewed');
  });

  test('an invitation to what is for signatories goes to those who have signed; to the others when they have', async () => {
    await aTable();
    const agreement = await addAgreement(chair, partnership.id, [seat.agencyId, withoutLead.agencyId]);
    await signed(world, agreement.id, withoutLead.agencyId);
    await schedule(chair, partnership.id, { agreementId: agreement.id, title: 'Among signatories' });
    const [first] = await post.waitFor(withoutLead.representative!.email);
    expect(first?.subject).toContain('Restricted meeting of');
    expect(first?.text).not.toContain('Among signatories');
    await settle();
    expect(post.to(seat.representative!.email)).toEqual([]);
    const { signAgreement } = await (
      await world.as(lead)
    ).get(`mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { problems { code } } }`, {
      input: {
        partyId: agreement.partyOf(seat.agencyId),
        version: 1,
        signatoryName: 'Lee Lead',
        signatoryTitle: '',
        confirmsAuthority: true,
      },
    });
    expect(signAgreement.problems).toEqual([]);
    expect((await post.waitFor(seat.representative!.email))[0]?.subject).toContain('Restricted meeting of');
    await settle();
    expect(post.to(withoutLead.representative!.email)).toHaveLength(1);
  });

  test('from the midnight on no letter about it goes to an agency that has lapsed, and the link in an earlier one opens nothing', async () => {
    await aTable();
    const agreement = await addAgreement(chair, partnership.id, [seat.agencyId, withoutLead.agencyId]);
    await signed(world, agreement.id, seat.agencyId, '2027-06-30');
    await signed(world, agreement.id, withoutLead.agencyId);
    await standAt(world, '2027-06-30T22:59:59Z');
    const meeting = await schedule(chair, partnership.id, { agreementId: agreement.id, title: 'Among signatories' });
    const [invited] = await post.waitFor(seat.representative!.email);
    await post.waitFor(withoutLead.representative!.email);
    const link = new URL(/http\S+\/respond\/\S+/.exec(invited?.text ?? '')![0]).pathname;
    expect((await app.visitor().fetch(link)).status).toBe(200);
    await standAt(world, '2027-06-30T23:00:00Z');
    expect((await app.visitor().fetch(link)).status).toBe(404);
    const { cancelMeeting } = await chair.get(
      `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }`,
      { input: { meetingId: meeting.id, version: 1, reason: 'Not needed' } },
    );
    expect(cancelMeeting.problems).toEqual([]);
    await post.waitFor(withoutLead.representative!.email, 2);
    await settle();
    expect(post.to(seat.representative!.email)).toHaveLength(1);
  });
});
