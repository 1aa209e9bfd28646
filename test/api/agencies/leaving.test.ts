import { randomBytes, randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { aLedAgency, act } from '../../factories/agencies.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

const MINE = `{ viewer { person { agency { id } } seats { id } offices { id } leads { id } partnerships { nodes { id } } upcomingMeetings { nodes { id } } awaitingAnswer { id } } }`;
const NOTHING = {
  seats: [],
  offices: [],
  leads: [],
  partnerships: { nodes: [] },
  upcomingMeetings: { nodes: [] },
  awaitingAnswer: [],
};

describe('somebody leaves their agency', () => {
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

  const leave = (visitor: Visitor, personId: string, agencyId: string, more: object = {}) =>
    act(visitor, 'recordLeaving', 'RecordLeavingInput', { personId, agencyId, ...more });

  /** Sits for the agency at two tables, deputises at a third, chairs the first, leads the agency, and is invited to more. */
  async function somebodyWithEverything() {
    const agency = await aLedAgency(world, 2);
    const [home, away] = agency.tables as [TestPartnership, TestPartnership];
    const third = await world.partnership();
    const person = await world.person('Ola Offgo');
    await world.sql('update person set agency_id = $2 where id = $1', [person.id, agency.agencyId]);
    await world.sql(`delete from seat_term where seat_id = any ($1)`, [agency.seats.map(({ id }) => id)]);
    for (const { id } of agency.seats) await world.term(id, person, 'REPRESENTATIVE');
    const own = await world.seat(third, { agencyId: agency.agencyId, deputy: person });
    await world.office(home, 'VICE_CHAIR', person);
    await world.lead(agency.agencyId, person);
    await world.sql(
      `insert into invitation (audience_id, partnership_id, email, seat_id, capacity, starts_on, token_hash, expires_at, invited_by_id)
       select a.id, $1, $2, $3, 'DEPUTY', app.today(), $4, now() + interval '7 days', $5 from audience a where a.partnership_id = $1 and a.kind = 'APPOINTING'`,
      [home.id, person.email, agency.seats[0]!.id, randomBytes(32), home.chair.id],
    );
    return { ...agency, home, away, third, person, own };
  }

  test('and says so: everything held through it ends in that moment, at every table', async () => {
    const { agencyId, person, home } = await somebodyWithEverything();
    const meeting = await schedule(await world.as(home.chair), home.id);
    const next = await world.agency();
    const leaver = await world.as(person);
    const before = (await leaver.get(MINE)).viewer;
    expect([before.seats.length, before.offices.length, before.leads.length, before.awaitingAnswer.length]).toEqual([
      3, 1, 1, 1,
    ]);
    const feed = await leaver.get('mutation { issueCalendarFeed { url } }');
    const calendar = async () => (await leaver.fetch(new URL(feed.issueCalendarFeed.url).pathname)).text();
    expect(await calendar()).toContain(meeting.id);
    expect(await leave(leaver, person.id, agencyId, { nextAgencyId: next })).toEqual([]);
    expect((await leaver.get(MINE)).viewer).toEqual({ person: { agency: { id: next } }, ...NOTHING });
    expect(await leaver.get('query ($slug: String!) { partnership(slug: $slug) { id } }', { slug: home.slug })).toEqual(
      {
        partnership: null,
      },
    );
    expect(await leaver.get('query ($id: ID!) { meeting(id: $id) { id } }', { id: meeting.id })).toEqual({
      meeting: null,
    });
    expect(await calendar()).not.toContain(meeting.id);
    const [{ state }] = await world.sql('select state from invitation where email = $1', [person.email]);
    expect(state).toBe('WITHDRAWN');
    // They can still sign in, and see nothing.
    expect((await (await world.as(person)).get(MINE)).viewer).toMatchObject(NOTHING);
    expect(await leave(leaver, person.id, agencyId)).toEqual(['NOT_THERE']);
  });

  test('the reason is kept with each term, and terms that had ended before stay as they were', async () => {
    const { agencyId, person, lead, own } = await somebodyWithEverything();
    await world.sql(
      `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ended_at, end_reason)
       select audience_id, partnership_id, id, $2, 'DEPUTY', app.today() - 90, now() - interval '60 days', 'Long ago' from seat where id = $1`,
      [own.id, person.id],
    );
    expect(await leave(await world.as(lead), person.id, agencyId, { reason: 'Moved force' })).toEqual([]);
    const reasons = await world.sql<{ end_reason: string }>(
      'select end_reason from seat_term where person_id = $1 order by starts_on, id',
      [person.id],
    );
    expect(reasons.map(({ end_reason }) => end_reason)).toEqual([
      'Long ago',
      'Moved force',
      'Moved force',
      'Moved force',
    ]);
  });

  test('a term that had not begun ends too', async () => {
    const agency = await aLedAgency(world, 1);
    const person = await world.person('Future Fay');
    await world.undertake(agency.tables[0]!.id, person);
    await world.sql(
      `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on)
       select audience_id, partnership_id, id, $2, 'DEPUTY', app.today() + 30 from seat where id = $1`,
      [agency.seats[0]!.id, person.id],
    );
    expect(await leave(await world.as(person), person.id, agency.agencyId)).toEqual([]);
    const [{ ended }] = await world.sql('select ended_at is not null as ended from seat_term where person_id = $1', [
      person.id,
    ]);
    expect(ended).toBe(true);
  });

  test('the agency’s lead records it, and an officer of a table where they sit; nobody else may, and a stranger is absent', async () => {
    const first = await somebodyWithEverything();
    const elsewhere = (await aLedAgency(world, 1)).lead;
    const national = await world.as(await world.nationalCoordinator());
    const member = (await world.seat(first.home)).representative!;
    expect(await leave(await world.as(elsewhere), first.person.id, first.agencyId)).toEqual(['NOT_FOUND']);
    expect(await leave(await world.as(member), first.person.id, first.agencyId)).toEqual(['FORBIDDEN']);
    expect(await leave(national, randomUUID(), first.agencyId)).toEqual(['NOT_FOUND']);
    const outsider = await world.as((await world.partnership()).chair);
    expect(await leave(outsider, first.person.id, first.agencyId)).toEqual(['NOT_FOUND']);
    expect(await leave(await world.as(first.third.chair), first.person.id, first.agencyId)).toEqual([]);
    const second = await somebodyWithEverything();
    expect(await leave(await world.as(second.lead), second.person.id, second.agencyId)).toEqual([]);
    const third = await somebodyWithEverything();
    expect(await leave(national, third.person.id, third.agencyId)).toEqual([]);
  });

  test('a lead cannot say it of somebody who is not of the agency, nor an officer of another agency’s person', async () => {
    const { lead, agencyId, home } = await somebodyWithEverything();
    const other = await world.seat(home);
    await world.sql('update person set agency_id = $2 where id = $1', [other.representative!.id, other.agencyId]);
    await world.term(other.id, lead, 'DEPUTY');
    const leader = await world.as(lead);
    expect(await leave(leader, other.representative!.id, agencyId)).toEqual(['NOT_THERE']);
    expect(await leave(leader, other.representative!.id, other.agencyId)).toEqual(['FORBIDDEN']);
  });

  test('who works for another agency keeps what they hold through that one', async () => {
    const { agencyId, person, home, lead } = await somebodyWithEverything();
    const employer = await world.agency();
    await world.sql('update person set agency_id = $2 where id = $1', [person.id, employer]);
    const elsewhere = await world.partnership();
    await world.office(elsewhere, 'CHAIR', person);
    const kept = await world.seat(home, { agencyId: employer, representative: person });
    expect(await leave(await world.as(lead), person.id, agencyId)).toEqual([]);
    const { viewer } = await (
      await world.as(person)
    ).get('{ viewer { person { agency { id } } seats { seat { id } } offices { partnership { id } } } }');
    expect(viewer).toEqual({
      person: { agency: { id: employer } },
      seats: [{ seat: { id: kept.id } }],
      offices: [{ partnership: { id: elsewhere.id } }],
    });
  });

  test('their open page of a meeting falls silent within five seconds', async () => {
    const { agencyId, person, home, lead } = await somebodyWithEverything();
    const chair = await world.as(home.chair);
    const meeting = await schedule(chair, home.id);
    const leaver = await world.as(person);
    const cookie = [...leaver.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const client = createClient({
      url: app.url.replace('http', 'ws') + '/graphql',
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols?: string) {
          super(address, protocols, { headers: { cookie, origin: app.url } });
        }
      },
      retryAttempts: 0,
    });
    const heard: unknown[] = [];
    const subscription = client.iterate({
      query: 'subscription ($id: ID!) { meetingChanged(id: $id) { id title } }',
      variables: { id: meeting.id },
    });
    const over = (async () => {
      for await (const each of subscription) heard.push(each.data ?? each.errors?.[0]?.extensions?.['code']);
    })();
    await new Promise((go) => setTimeout(go, 500));
    expect(await leave(await world.as(lead), person.id, agencyId)).toEqual([]);
    await Promise.race([
      over.catch(() => undefined),
      new Promise((_, no) => setTimeout(() => no(new Error('still open')), 5000)),
    ]);
    expect(JSON.stringify(heard)).not.toContain(meeting.title);
    await client.dispose();
  });

  test('the agency’s leads get the seats back, with links; the one who left gets nothing but that it ended', async () => {
    const { agencyId, name, person, home, away, third, lead, seats } = await somebodyWithEverything();
    await schedule(await world.as(home.chair), home.id, { title: 'A secret plan', heldOn: '2031-03-04' });
    await world.term(seats[0]!.id, lead, 'DEPUTY');
    await post.waitFor(person.email);
    const before = post.to(person.email).length;
    expect(await leave(await world.as(person), person.id, agencyId)).toEqual([]);
    const [letter] = await post.waitFor(lead.email);
    expect(letter?.subject).toBe(`Ola Offgo has left ${name}`);
    const [{ names }] = await world.sql(
      'select array_agg(name order by name) as names from partnership where id = any ($1)',
      [[home.id, away.id, third.id]],
    );
    for (const each of names) expect(letter?.text).toContain(`Partnership: ${each}`);
    expect(letter?.text).toContain(`/partnerships/${home.slug}/seats/${seats[0]!.id}`);
    // The lead sits at that table, and so may know when its meetings are; never what they are about.
    expect(letter?.text).toContain('Meetings ahead: 1, on 4 March 2031');
    expect(letter?.text).not.toContain('secret');
    await post.waitFor(person.email, before + 3);
    expect(
      post
        .to(person.email)
        .slice(before)
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/secret|4 March/);
  });

  test('with nobody to speak for the agency, the officers of each table hear of their own seat', async () => {
    const partnership = await world.partnership();
    const { agencyId, representative } = await world.seat(partnership);
    expect(await leave(await world.as(representative!), representative!.id, agencyId)).toEqual([]);
    for (const officer of [partnership.chair, partnership.coordinator]) {
      await post.waitFor(officer.email);
      expect(post.to(officer.email).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^Rae Representative has left/),
      ]);
    }
  });

  test('mail that was waiting for them is not sent a moment later', async () => {
    const { agencyId, person, home } = await somebodyWithEverything();
    const leaver = await world.as(person);
    post.refusesWith = 451;
    const meeting = await schedule(await world.as(home.chair), home.id, { title: 'Held up in the post' });
    // Refused once, and not being tried at this moment: what is on its way already nobody calls back.
    const held = `select from graphile_worker._private_jobs where attempts > 0 and locked_at is null`;
    while ((await world.sql(held)).length === 0) await new Promise((go) => setTimeout(go, 100));
    expect(await leave(leaver, person.id, agencyId)).toEqual([]);
    post.refusesWith = undefined;
    await world.sql(`update graphile_worker._private_jobs set run_at = now() where locked_at is null`);
    await post.waitFor(person.email, 1);
    await new Promise((go) => setTimeout(go, 1500));
    const said = post
      .to(person.email)
      .map(({ subject, text }) => `${subject} ${text}`)
      .join();
    expect(said).not.toContain(meeting.title);
  });

  test('said twice at once, it is recorded once', async () => {
    const { agencyId, person, lead } = await somebodyWithEverything();
    const both = await Promise.all([lead, person].map((each: TestPerson) => world.as(each)));
    const answers = await Promise.all(both.map((visitor) => leave(visitor, person.id, agencyId)));
    expect(answers.flat()).toEqual(['NOT_THERE']);
    const events = await world.sql(`select from event_log where name = 'PersonLeftAgency' and subject_id = $1`, [
      person.id,
    ]);
    expect(events).toHaveLength(1);
  });

  describe('somebody who serves a partnership', () => {
    const CARE = 'select in_care_since is not null as "inCare", care_reason as reason from partnership where id = $1';

    /** Both work for an agency of their own, and nobody else serves any of these partnerships. */
    async function twoOfficers(tables: number) {
      const [one, other] = [await world.person('Last Lara'), await world.person('Last Liam')];
      const employers = [await world.agency(), await world.agency()] as const;
      for (const [i, each] of [one, other].entries())
        await world.sql('update person set agency_id = $2 where id = $1', [each.id, employers[i]]);
      const partnerships: TestPartnership[] = [];
      for (let i = 0; i < tables; i++) {
        const partnership = await world.partnership();
        await world.office(partnership, 'CHAIR', one);
        await world.office(partnership, 'COORDINATOR', other);
        await world.sql(
          'update office_term set ended_at = now() where partnership_id = $1 and person_id <> all ($2::uuid[])',
          [partnership.id, [one.id, other.id]],
        );
        partnerships.push(partnership);
      }
      return { one, other, employers, partnerships };
    }

    test('leaves it to the other officers, whoever records it', async () => {
      const national = await world.as(await world.nationalCoordinator());
      const { one, employers, partnerships } = await twoOfficers(1);
      expect(await leave(national, one.id, employers[0])).toEqual([]);
      expect(await world.sql(CARE, [partnerships[0]!.id])).toEqual([{ inCare: false, reason: '' }]);
    });

    test('as the last officer: the national coordinator has it in care in that moment, and is told', async () => {
      const national = await world.nationalCoordinator();
      const { one, other, employers, partnerships } = await twoOfficers(1);
      expect(await leave(await world.as(one), one.id, employers[0])).toEqual([]);
      expect(await leave(await world.as(other), other.id, employers[1])).toEqual([]);
      expect(await world.sql(CARE, [partnerships[0]!.id])).toEqual([
        { inCare: true, reason: 'Its last officer has left their agency.' },
      ]);
      await post.waitFor(national.email);
      expect(post.to(national.email).map(({ subject }) => subject)).toContainEqual(
        expect.stringMatching(/is in the care of the national coordinator$/),
      );
    });

    test('at the same instant as the other one: both have left, and each partnership is taken into care once', async () => {
      for (let i = 0; i < 5; i++) {
        const { one, other, employers, partnerships } = await twoOfficers(3);
        const both = [await world.as(one), await world.as(other)] as const;
        const answers = await Promise.all([
          leave(both[0], one.id, employers[0]),
          leave(both[1], other.id, employers[1]),
        ]);
        expect(answers).toEqual([[], []]);
        for (const { id } of partnerships) {
          expect(await world.sql(CARE, [id])).toEqual([
            { inCare: true, reason: 'Its last officer has left their agency.' },
          ]);
          const events = await world.sql(
            `select from event_log where name = 'PartnershipTakenIntoCare' and subject_id = $1`,
            [id],
          );
          expect(events).toHaveLength(1);
          expect(
            await world.sql('select from office_term where partnership_id = $1 and ended_at is null', [id]),
          ).toHaveLength(0);
        }
      }
    });

    test('and sits for it at another table: that term ends with the office', async () => {
      const { one, employers } = await twoOfficers(1);
      const member = await world.partnership();
      const region = await world.partnership();
      const host = await world.agency();
      await world.sql('update partnership set host_agency_id = $2 where id = $1', [member.id, host]);
      const [seat] = await world.sql<{ id: string }>(
        `insert into seat (audience_id, partnership_id, agency_id, member_partnership_id, member_name, kind)
         select id, $1, $2, $3, 'A member', 'CORE' from audience where partnership_id = $1 and kind = 'TABLE' returning seat.id`,
        [region.id, host, member.id],
      );
      await world.term(String(seat?.id), one, 'REPRESENTATIVE');
      const leaver = await world.as(one);
      const { person } = await leaver.get(
        'query ($id: ID!, $agencyId: ID!) { person(id: $id) { termsFor(agencyId: $agencyId) { seat { id } } officesNotOver { office } } }',
        { id: one.id, agencyId: employers[0] },
      );
      expect(person).toEqual({ termsFor: [{ seat: { id: seat?.id } }], officesNotOver: [{ office: 'CHAIR' }] });
      expect(await leave(leaver, one.id, employers[0])).toEqual([]);
      expect((await leaver.get(MINE)).viewer).toMatchObject(NOTHING);
    });
  });

  test('whom the agency named, or who offered themselves for it, is not waited for', async () => {
    const { agencyId, person, lead, seats } = await somebodyWithEverything();
    const [nomination] = await world.sql<{ id: string }>(
      `insert into nomination (seat_id, capacity, name, email, starts_on, nominated_by_id)
       values ($1, 'DEPUTY', $2, upper($3), app.today(), $4) returning id`,
      [seats[1]!.id, person.name, person.email, lead.id],
    );
    expect(await leave(await world.as(person), person.id, agencyId)).toEqual([]);
    const [{ state, reason }] = await world.sql('select state, reason from nomination where id = $1', [nomination!.id]);
    expect([state, reason]).toEqual(['LAPSED', 'They have left the agency.']);
    const subjects = async () => (await post.waitFor(lead.email, 2), post.to(lead.email).map(({ subject }) => subject));
    expect(await subjects()).toContainEqual(expect.stringMatching(/^Your nomination has come to nothing/));
  });

  test('what is wrong is said beside its field, and nothing ends', async () => {
    const { agencyId, person } = await somebodyWithEverything();
    const leaver = await world.as(person);
    expect(await leave(leaver, person.id, agencyId, { nextAgencyId: agencyId, reason: 'x'.repeat(401) })).toEqual([
      'THE_SAME',
      'TOO_LONG',
    ]);
    expect(await leave(leaver, person.id, agencyId, { nextAgencyId: randomUUID() })).toEqual(['NOT_A_CHOICE']);
    expect((await leaver.get(MINE)).viewer.seats).toHaveLength(3);
  });

  test('the only national coordinator does not leave the nation without one; with another, the office ends', async () => {
    await world.sql(`update office_term set ended_at = now() where partnership_id is null`);
    const agencyId = await world.agency();
    const only = await world.nationalCoordinator();
    await world.sql('update person set agency_id = $2 where id = $1', [only.id, agencyId]);
    const visitor = await world.as(only);
    expect(await leave(visitor, only.id, agencyId)).toEqual(['LAST_NATIONAL_COORDINATOR']);
    await world.nationalCoordinator();
    expect(await leave(visitor, only.id, agencyId)).toEqual([]);
    expect((await visitor.get(MINE)).viewer.offices).toEqual([]);
  });
});
