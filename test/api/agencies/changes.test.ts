import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LookAfterAgencies } from '../../../apps/api/src/agencies/index.js';
import { aLedAgency, act, termOf, changeAgency, dayFromNow } from '../../factories/agencies.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

const AGENCY = `query ($id: ID!, $day: LocalDate!) { agency(id: $id) { name version status succeededOn succeededBy { id } nameOn(day: $day) emailDomains
  formerNames { name until } predecessors { id } leads { id } seats { totalCount nodes { id title } } changes { id kind state takesEffectOn version viewerCan { cancel } } } }`;

describe('what becomes of an agency', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let national: TestPerson;
  let nation: Visitor;
  let today: string;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    national = await world.nationalCoordinator();
    nation = await world.as(national);
    today = await day(0);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const day = (distance: number) => dayFromNow(world, distance);
  const look = async (id: string, on = today, visitor = nation) => (await visitor.get(AGENCY, { id, day: on })).agency;
  const change = (agencyId: string, kind: string, more: object = {}, visitor = nation) =>
    changeAgency(world, visitor, agencyId, kind, more);
  const worked = () => worker.get(LookAfterAgencies).execute();

  test('renamed, it keeps its seats; days before show the name they had', async () => {
    const { agencyId, name } = await aLedAgency(world, 1);
    const [first, second] = [`Renamed ${randomUUID()}`, `Renamed again ${randomUUID()}`];
    const [longAgo, lately] = [await day(-100), await day(-10)];
    expect(await change(agencyId, 'RENAME', { newName: first, takesEffectOn: longAgo })).toEqual([]);
    expect(await change(agencyId, 'RENAME', { newName: second, takesEffectOn: lately })).toEqual([]);
    const agency = await look(agencyId);
    expect([agency.name, agency.status, agency.seats.totalCount]).toEqual([second, 'ACTIVE', 1]);
    expect(agency.formerNames).toEqual([
      { name: first, until: lately },
      { name, until: longAgo },
    ]);
    for (const [on, was] of [
      [await day(-101), name],
      [longAgo, first],
      [await day(-11), first],
      [lately, second],
      [today, second],
    ])
      expect([on, (await look(agencyId, on)).nameOn]).toEqual([on, was]);
    expect(await change(agencyId, 'RENAME', { newName: 'Too early', takesEffectOn: await day(-20) })).toEqual([
      'RENAMED_SINCE',
    ]);
    expect(await change(agencyId, 'RENAME', { newName: second })).toEqual(['NAME_TAKEN']);
    expect(await change(agencyId, 'RENAME', { newName: second.toUpperCase() })).toEqual([]);
    const other = await world.agency();
    expect(await change(other, 'RENAME', { newName: second })).toEqual(['NAME_TAKEN']);
  });

  test('merged, its seats pass on with whoever fills them; meetings held before keep the old name', async () => {
    const { agencyId, name, lead, seats, tables } = await aLedAgency(world, 2);
    const heir = await aLedAgency(world, 0);
    await world.sql(`insert into agency_email_domain (agency_id, domain) values ($1, 'old.example.org')`, [agencyId]);
    const representative = seats[0]!.representative!;
    await world.sql('update person set agency_id = $2 where id = $1', [representative.id, agencyId]);
    const chair = await world.as(tables[0]!.chair);
    const held = await schedule(chair, tables[0]!.id);
    const ahead = await schedule(chair, tables[0]!.id);
    await world.sql(
      `update meeting set held_on = app.today() - 40, starts_at = starts_at - (held_on - app.today() + 40) * interval '1 day', ends_at = ends_at - (held_on - app.today() + 40) * interval '1 day' where id = $1`,
      [held.id],
    );
    await world.sql('update partnership set host_agency_id = $2 where id = $1', [tables[1]!.id, agencyId]);
    expect(await change(agencyId, 'MERGE', { successorId: heir.agencyId, takesEffectOn: await day(-30) })).toEqual([]);

    const [old, now] = [await look(agencyId), await look(heir.agencyId)];
    expect([old.status, old.succeededBy.id, old.succeededOn, old.seats.totalCount, old.leads]).toEqual([
      'MERGED',
      heir.agencyId,
      await day(-30),
      0,
      [],
    ]);
    expect([now.seats.totalCount, now.predecessors, now.emailDomains]).toEqual([
      2,
      [{ id: agencyId }],
      ['old.example.org'],
    ]);
    const answers = async (id: string) =>
      (
        await chair.get(
          'query ($id: ID!) { meeting(id: $id) { invitations { agencyName seat { agency { id } agencyOn(day: "2020-01-01") { name } } } } }',
          { id },
        )
      ).meeting.invitations.find((each: any) => each.seat?.agency.id === heir.agencyId);
    expect(await answers(held.id)).toMatchObject({ agencyName: name, seat: { agencyOn: { name } } });
    expect(await answers(ahead.id)).toMatchObject({ agencyName: heir.name });
    const visitor = await world.as(representative);
    const { viewer } = await visitor.get(
      '{ viewer { person { agency { id } } seats { agencyName seat { agency { id } } } } }',
    );
    expect(viewer).toEqual({
      person: { agency: { id: heir.agencyId } },
      seats: [{ agencyName: heir.name, seat: { agency: { id: heir.agencyId } } }],
    });
    const { partnership } = await chair.get('query ($slug: String!) { partnership(slug: $slug) { id } }', tables[0]!);
    expect(partnership).not.toBeNull();
    const [{ host }] = await world.sql('select host_agency_id as host from partnership where id = $1', [tables[1]!.id]);
    expect(host).toBe(heir.agencyId);

    // The lead of the old agency is told, and sees nothing of its seats; the lead of the new one sees them at once.
    const [letter] = await post.waitFor(lead.email);
    expect(letter?.text).toContain(`merged into ${heir.name}`);
    expect((await look(heir.agencyId, today, await world.as(lead))).seats.totalCount).toBe(0);
    expect((await look(heir.agencyId, today, await world.as(heir.lead))).seats.totalCount).toBe(2);
    for (const { chair: officer } of tables) {
      await post.waitFor(officer.email);
      expect(post.to(officer.email).map(({ subject }) => subject)).toContainEqual(`${name} is now ${heir.name}`);
    }
  });

  test('at a table where the successor sits already both seats stay, and the officers are told', async () => {
    const { agencyId, name, tables, seats } = await aLedAgency(world, 1);
    const heir = await aLedAgency(world, 0);
    const theirs = await world.seat(tables[0]!, { agencyId: heir.agencyId });
    expect(await change(agencyId, 'MERGE', { successorId: heir.agencyId })).toEqual([]);
    const { seats: both } = await look(heir.agencyId);
    expect(both.nodes).toEqual(
      expect.arrayContaining([
        { id: theirs.id, title: '' },
        { id: seats[0]!.id, title: `formerly ${name}` },
      ]),
    );
    await post.waitFor(tables[0]!.chair.email);
    expect(post.to(tables[0]!.chair.email)[0]?.text).toContain(`${heir.name} now has 2 seats at the table`);
  });

  test('abolished, its seats close, terms and invitations end, and nobody sees anything through them', async () => {
    const { agencyId, name, lead, tables, seats } = await aLedAgency(world, 1);
    const representative = seats[0]!.representative!;
    const visitor = await world.as(representative);
    const [table] = tables;
    const sees = async () =>
      (await visitor.get('query ($slug: String!) { partnership(slug: $slug) { id } }', { slug: table!.slug }))
        .partnership !== null;
    expect(await sees()).toBe(true);
    expect(await change(agencyId, 'ABOLISH')).toEqual([]);
    expect(await sees()).toBe(false);
    expect((await termOf(world, seats[0]!.id)).endedAt).not.toBeNull();
    const old = await look(agencyId);
    expect([old.name, old.status, old.succeededBy, old.seats.totalCount]).toEqual([name, 'ABOLISHED', null, 0]);
    await post.waitFor(table!.chair.email);
    expect(post.to(table!.chair.email).map(({ subject }) => subject)).toContainEqual(`${name} was abolished`);
    await post.waitFor(lead.email);
    expect(post.to(lead.email)[0]?.text).toContain('was abolished');
    expect(await change(agencyId, 'ABOLISH')).toEqual(['GONE']);
    const leader = await world.as(lead);
    expect(await act(leader, 'appointLead', 'AppointLeadInput', { agencyId, email: 'x@example.org' })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await act(nation, 'appointLead', 'AppointLeadInput', { agencyId, email: 'x@example.org' })).toEqual([
      'GONE',
    ]);
  });

  test('on a day to come it is planned, can be called off, and is done once when the day has come', async () => {
    const { agencyId, name, lead, seats } = await aLedAgency(world, 1);
    const heir = await aLedAgency(world, 0);
    const tomorrow = await day(1);
    const merge = { successorId: heir.agencyId, takesEffectOn: tomorrow };
    expect(await change(agencyId, 'MERGE', merge)).toEqual([]);
    await worked();
    const planned = (await look(agencyId, today, await world.as(lead))).changes;
    expect(planned).toMatchObject([
      { kind: 'MERGE', state: 'PLANNED', takesEffectOn: tomorrow, viewerCan: { cancel: false } },
    ]);
    expect(await change(agencyId, 'RENAME', { newName: `Another ${randomUUID()}` })).toEqual(['PLANNED_ALREADY']);
    const { id, version } = planned[0];
    const cancel = { changeId: id, version };
    expect(await act(await world.as(lead), 'cancelAgencyChange', 'CancelAgencyChangeInput', cancel)).toEqual([
      'FORBIDDEN',
    ]);
    expect(await act(nation, 'cancelAgencyChange', 'CancelAgencyChangeInput', cancel)).toEqual([]);
    expect(await act(nation, 'cancelAgencyChange', 'CancelAgencyChangeInput', cancel)).toEqual(['CONFLICT']);

    expect(await change(agencyId, 'MERGE', merge)).toEqual([]);
    await world.sql(
      `update agency_change set takes_effect_on = app.today() where agency_id = $1 and state = 'PLANNED'`,
      [agencyId],
    );
    await Promise.all([worked(), worked(), worked()]);
    await worked();
    const done = await look(agencyId);
    expect([done.status, done.changes.map(({ state }: { state: string }) => state).sort()]).toEqual([
      'MERGED',
      ['APPLIED', 'CANCELLED'],
    ]);
    expect(await world.sql('select from seat_period where seat_id = $1', [seats[0]!.id])).toHaveLength(2);
    await post.waitFor(lead.email);
    expect(post.to(lead.email).map(({ subject }) => subject)).toEqual([`You no longer speak for ${name}`]);
  });

  test('what was planned and cannot be done any more is not done, and whoever planned it is told', async () => {
    const agencyId = await world.agency();
    const newName = `Wanted ${randomUUID()}`;
    expect(await change(agencyId, 'RENAME', { newName, takesEffectOn: await day(1) })).toEqual([]);
    await world.agency(newName);
    await world.sql(`update agency_change set takes_effect_on = app.today() where agency_id = $1`, [agencyId]);
    await worked();
    await worked();
    expect((await look(agencyId)).changes).toMatchObject([{ state: 'FAILED' }]);
    const before = post.to(national.email).length;
    await post.waitFor(national.email, Math.max(1, before));
    expect(post.to(national.email).map(({ subject }) => subject)).toContainEqual(
      expect.stringContaining('could not be done'),
    );
  });

  test('circles and nonsense are refused in words', async () => {
    const [one, other, third] = [await world.agency(), await world.agency(), await world.agency()];
    expect(await change(one, 'MERGE', { successorId: one })).toEqual(['ITSELF']);
    expect(await change(one, 'MERGE')).toEqual(['REQUIRED']);
    expect(await change(one, 'MERGE', { successorId: randomUUID() })).toEqual(['SUCCESSOR_GONE']);
    expect(await change(one, 'RENAME', { newName: ' ', takesEffectOn: '1999-01-01' })).toEqual([
      'REQUIRED',
      'NOT_IN_REACH',
    ]);
    const next = await day(3);
    expect(await change(one, 'MERGE', { successorId: other, takesEffectOn: next })).toEqual([]);
    expect(await change(other, 'MERGE', { successorId: one })).toEqual(['AWAITED']);
    expect(await change(other, 'ABOLISH')).toEqual(['AWAITED']);
    expect(await change(third, 'MERGE', { successorId: one })).toEqual(['SUCCESSOR_LEAVES']);
    expect(await change(third, 'MERGE', { successorId: other })).toEqual([]);
    const input = { agencyId: other, version: 99, kind: 'ABOLISH', takesEffectOn: next };
    expect(await act(nation, 'changeAgency', 'ChangeAgencyInput', input)).toEqual(['CONFLICT']);
    expect(await act(nation, 'changeAgency', 'ChangeAgencyInput', { ...input, agencyId: randomUUID() })).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('two coordinators who merge two agencies into each other: one is done, the other is refused', async () => {
    const second = await world.as(await world.nationalCoordinator());
    for (let i = 0; i < 5; i++) {
      const [one, other] = [await world.agency(), await world.agency()];
      const answers = await Promise.all([
        change(one, 'MERGE', { successorId: other }),
        change(other, 'MERGE', { successorId: one }, second),
      ]);
      expect(answers.filter((each) => each.length === 0)).toHaveLength(1);
      expect(answers.flat()).toEqual([expect.stringMatching(/^(GONE|SUCCESSOR_GONE|CONFLICT)$/)]);
      const statuses = [(await look(one)).status, (await look(other)).status];
      expect(new Set(statuses)).toEqual(new Set(['ACTIVE', 'MERGED']));
    }
  });

  test('the same twice at once is done once', async () => {
    const { agencyId, seats } = await aLedAgency(world, 1);
    const heir = await world.agency();
    const answers = await Promise.all([1, 2].map(() => change(agencyId, 'MERGE', { successorId: heir })));
    expect(answers.flat()).toEqual([expect.stringMatching(/^(GONE|CONFLICT)$/)]);
    expect(await world.sql('select from seat_period where seat_id = $1', [seats[0]!.id])).toHaveLength(2);
  });
});
