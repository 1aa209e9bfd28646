import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Clock } from '@lib/kernel';
import { inDays } from '../../factories/days.js';
import { LookAfterOfficers } from '../../../apps/api/src/officers/index.js';
import { accept, startHandover, termOf } from '../../factories/officers.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

describe('what is said of officers who leave', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let national: TestPerson;
  let now: Date | undefined;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    national = await world.nationalCoordinator();
    const clock = worker.get(Clock);
    clock.now = () => now ?? new Date();
  });
  afterEach(() => (now = undefined));
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    expect(await world.forsaken()).toEqual([]);
    await world?.end();
    await app?.stop();
  });

  const lookAfter = () => worker.get(LookAfterOfficers).execute();
  const on = async (day: string) => {
    now = new Date(`${day}T12:00:00Z`);
    await lookAfter();
  };
  const lastDay = (person: TestPerson, days: number) =>
    world.sql('update office_term set ends_on = app.today() + $2::int where person_id = $1', [person.id, days]);
  const events = async ({ id }: { id: string }, name: string) =>
    (await world.sql(`select data from event_log where partnership_id = $1 and name = $2 order by id`, [id, name])).map(
      ({ data }) => data,
    );
  const warnings = async (place: TestPartnership) =>
    (await events(place, 'OfficerTermRunsOut')).map(({ daysBefore }) => daysBefore);
  const subjects = (person: TestPerson) => post.to(person.email).map(({ subject }) => subject);

  test('60, 30 and 7 days before, each once, however often the worker looks', async () => {
    const place = await world.partnership();
    await lastDay(place.chair, 90);
    await on(inDays(29));
    expect(await warnings(place)).toEqual([]);
    for (const day of [30, 31, 60, 60, 70, 83, 84, 90, 91]) await on(inDays(day));
    expect(await warnings(place)).toEqual([60, 30, 7]);
  });

  test('a worker that was down says what is still worth saying, and not what is past', async () => {
    const place = await world.partnership();
    await lastDay(place.chair, 90);
    await on(inDays(85));
    expect(await warnings(place)).toEqual([7]);
  });

  test('two workers at once say it once', async () => {
    const place = await world.partnership();
    await lastDay(place.chair, 20);
    await Promise.all([lookAfter(), lookAfter(), lookAfter()]);
    expect(await warnings(place)).toEqual([30]);
  });

  test('the officers, those of the officer’s agency at the table, its leads and the national coordinator are told', async () => {
    const place = await world.partnership('Warned partnership');
    const colleague = await world.seat(place);
    const other = await world.seat(place);
    await world.sql('update person set agency_id = $2 where id = $1', [place.chair.id, colleague.agencyId]);
    const lead = await world.person('Lee Lead');
    await world.lead(colleague.agencyId, lead);
    await lastDay(place.chair, 30);
    await lookAfter();
    const [mail] = await post.waitFor(place.chair.email);
    expect(mail?.subject).toMatch(/^Warned partnership: Your term as chair ends on \d+ \w+ \d{4}$/);
    expect(mail?.text).toContain('Nobody follows yet');
    for (const person of [place.coordinator, colleague.representative!, lead, national]) {
      await post.waitFor(person.email);
      expect(subjects(person)).toContainEqual(expect.stringContaining('Charlie Chair’s term as chair ends on'));
    }
    expect(subjects(other.representative!)).toEqual([]);
  });

  test('nothing is said when a successor follows', async () => {
    const place = await world.partnership();
    await lastDay(place.chair, 30);
    await world.office(place, 'CHAIR', await world.person('Next Chair'));
    await lookAfter();
    expect(await warnings(place)).toEqual([]);
  });

  test('a handover is told of: to the successor that it is one, to the others when it is accepted', async () => {
    const place = await world.partnership('Handed-over partnership');
    const vice = await world.person('Vi Vice');
    await world.office(place, 'VICE_CHAIR', vice);
    const successor = await world.person('Sam Successor');
    const { thing } = await startHandover(await world.as(place.chair), await termOf(world, place.chair), {
      email: successor.email,
    });
    const [letter] = await post.waitFor(successor.email);
    expect(letter?.text).toContain('This is a handover. Charlie Chair is chair and hands over to you.');
    expect(await accept(app, thing.invitation.id, await world.as(successor))).toBe('ACCEPTED');
    for (const person of [place.chair, place.coordinator, vice]) {
      const [mail, ...more] = await post.waitFor(person.email);
      expect(mail?.subject).toBe('Handed-over partnership: Sam Successor has accepted the handover');
      expect(more).toEqual([]);
    }
    expect(post.to(place.chair.email)[0]!.text).toContain('Sam Successor takes over from you as chair.');
    expect(post.to(successor.email)).toHaveLength(1);
  });

  test('both are reminded once, a week before the overlap ends', async () => {
    const place = await world.partnership();
    const { thing } = await startHandover(await world.as(place.chair), await termOf(world, place.chair));
    const { email } = (await world.sql('select email from invitation where id = $1', [thing.invitation.id]))[0];
    // A letter about an invitation that is accepted already is not sent.
    await post.waitFor(email);
    await accept(app, thing.invitation.id);
    await on(inDays(22));
    expect(await events(place, 'OverlapEnds')).toEqual([]);
    for (const day of [23, 24, 30, 31]) await on(inDays(day));
    expect(await events(place, 'OverlapEnds')).toEqual([{ endsOn: inDays(30) }]);
    expect(await warnings(place)).toEqual([]);
    await post.waitFor(place.chair.email, 2);
    // Of the letters of the same moment either may come first.
    expect(subjects(place.chair)).toContainEqual(expect.stringContaining('The handover ends on'));
    expect((await post.waitFor(email, 2))[1]!.text).toContain('you hold the office alone');
  });

  test('when the last officer’s term has run out, the partnership is in care, and its table knows who to turn to', async () => {
    const place = await world.partnership('Lapsed partnership');
    const { representative } = await world.seat(place);
    const terms = [await termOf(world, place.chair), await termOf(world, place.coordinator)];
    await world.runOut(terms.map(({ id }) => id));
    await Promise.all([lookAfter(), lookAfter()]);
    await lookAfter();
    const [row] = await world.sql(
      'select in_care_since = app.today() as now, care_reason from partnership where id = $1',
      [place.id],
    );
    expect(row).toEqual({ now: true, care_reason: 'The term of its last officer ran out.' });
    expect(await events(place, 'PartnershipTakenIntoCare')).toHaveLength(1);
    const [mail] = await post.waitFor(representative!.email);
    expect(mail?.subject).toBe('Lapsed partnership is in the care of the national coordinator');
    expect(mail?.text).toContain(`National Coordinator, ${national.email}`);
    // They hear of other partnerships too.
    const isTold = () => subjects(national).includes('Lapsed partnership is in the care of the national coordinator');
    for (let wait = 0; wait < 200 && !isTold(); wait += 1) await new Promise((go) => setTimeout(go, 50));
    expect(isTold()).toBe(true);
  });

  test('one that has a new officer from a later day is in care until then, and no longer', async () => {
    const place = await world.partnership();
    await world.runOut([(await termOf(world, place.chair)).id, (await termOf(world, place.coordinator)).id]);
    await lookAfter();
    const next = await world.person('Next Coordinator');
    await world.undertake(place.id, next);
    await world.sql(
      `insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
       select id, $1, 'COORDINATOR', $2, app.today() + 1 from audience where partnership_id = $1 and kind = 'CIRCLE'`,
      [place.id, next.id],
    );
    const inCare = async () =>
      (await world.sql('select in_care_since is not null as it from partnership where id = $1', [place.id]))[0].it;
    await lookAfter();
    expect(await inCare()).toBe(true);
    // A day goes by.
    await world.sql('set session_replication_role = replica');
    await world.sql('update office_term set starts_on = app.today() where person_id = $1', [next.id]);
    await world.sql('update partnership set in_care_since = in_care_since - 1 where id = $1', [place.id]);
    await world.sql('reset session_replication_role');
    await lookAfter();
    expect(await inCare()).toBe(false);
  });
});
