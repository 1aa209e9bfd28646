import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLedAgency, act, type LedAgency, changeAgency, dayFromNow } from '../../factories/agencies.js';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

describe('what hangs on an agency that is renamed, merged or abolished', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let nation: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    nation = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const day = (distance: number) => dayFromNow(world, distance);
  const change = (agencyId: string, kind: string, more: object = {}) =>
    changeAgency(world, nation, agencyId, kind, more);

  describe('and whom it has named', () => {
    async function named(agency: LedAgency, state: 'PENDING' | 'APPROVED', email = 'nominee@example.org') {
      const [{ id }] = await world.sql(
        `insert into nomination (seat_id, capacity, name, email, starts_on, nominated_by_id)
         values ($1, 'DEPUTY', 'Nora Named', $2, app.today(), $3) returning id`,
        [agency.seats[0]!.id, email, agency.lead.id],
      );
      if (state === 'APPROVED')
        await world.sql(
          `with sent as (
             insert into invitation (audience_id, partnership_id, email, seat_id, capacity, starts_on, token_hash, expires_at, invited_by_id)
             select a.id, a.partnership_id, $2, $3, 'DEPUTY', app.today(), decode(md5(random()::text) || md5(random()::text), 'hex'), now() + interval '7 days', $4
             from audience a where a.partnership_id = $5 and a.kind = 'APPOINTING' returning id)
           update nomination set state = 'APPROVED', decided_at = now(), invitation_id = (select id from sent) where id = $1`,
          [id, email, agency.seats[0]!.id, agency.tables[0]!.chair.id, agency.tables[0]!.id],
        );
      return id;
    }
    async function interested(agency: LedAgency, person: TestPerson) {
      const [{ id }] = await world.sql(
        `with looked as (
           insert into gap (audience_id, partnership_id, sector, looked_for, opened_by_id)
           select id, $1, 'FAITH', 'Somebody', $2 from audience where partnership_id = $1 and kind = 'TABLE' returning id, partnership_id),
         told as (
           insert into vacancy (partnership_id, gap_id, partnership_name, sector, looked_for, advertised_by_id)
           select partnership_id, id, 'Somewhere', 'FAITH', 'Somebody', $2 from looked returning id)
         select id from told`,
        [agency.tables[0]!.id, agency.tables[0]!.chair.id],
      );
      const [made] = await world.sql<{ id: string }>(
        `insert into interest (vacancy_id, person_id, agency_id, name, email, partnership_name, sector, words)
         values ($1, $2, $3, $4, $5, 'Somewhere', 'FAITH', 'Us') returning id`,
        [id, person.id, agency.agencyId, person.name, person.email],
      );
      return made!.id;
    }
    const nominations = async (visitor: Visitor, ids: string[]) =>
      Promise.all(
        ids.map(
          async (id) =>
            (
              await visitor.get(
                'query ($id: ID!) { nomination(id: $id) { state reason seat { agency { id } } viewerCan { approve withdraw } } }',
                { id },
              )
            ).nomination,
        ),
      );

    test('merged, its nominations and interests are the successor’s, and can be decided', async () => {
      const agency = await aLedAgency(world, 1);
      const heir = await aLedAgency(world, 0);
      const waiting = await named(agency, 'PENDING');
      const interest = await interested(agency, agency.lead);
      expect(await change(agency.agencyId, 'MERGE', { successorId: heir.agencyId })).toEqual([]);
      const coordinator = await world.as(agency.tables[0]!.coordinator);
      expect(await nominations(coordinator, [waiting])).toMatchObject([
        { state: 'PENDING', viewerCan: { approve: true }, seat: { agency: { id: heir.agencyId } } },
      ]);
      expect(await nominations(await world.as(heir.lead), [waiting])).toMatchObject([
        { viewerCan: { withdraw: true } },
      ]);
      const [row] = await world.sql('select agency_id as "agencyId", state from interest where id = $1', [interest]);
      expect(row).toEqual({ agencyId: heir.agencyId, state: 'PENDING' });
      expect(
        await act(coordinator, 'approveNomination', 'ApproveNominationInput', {
          nominationId: waiting,
          version: 2,
          hasCheckedAddress: true,
        }),
      ).toEqual([]);
    });

    test('renamed, what waits goes on waiting', async () => {
      const agency = await aLedAgency(world, 1);
      const waiting = await named(agency, 'PENDING');
      expect(await change(agency.agencyId, 'RENAME', { newName: `Renamed ${randomUUID()}` })).toEqual([]);
      expect(await nominations(await world.as(agency.lead), [waiting])).toMatchObject([{ state: 'PENDING' }]);
    });

    test('abolished, they end, and whoever waited for an answer is told', async () => {
      const agency = await aLedAgency(world, 2);
      const second = { ...agency, seats: agency.seats.slice(1), tables: agency.tables.slice(1) };
      const both = [await named(agency, 'PENDING'), await named(second, 'APPROVED')];
      const writer = await world.person('Wanda Writes');
      const interest = await interested(agency, writer);
      expect(await change(agency.agencyId, 'ABOLISH')).toEqual([]);
      const [chair, other] = [await world.as(agency.tables[0]!.chair), await world.as(agency.tables[1]!.chair)];
      const ended = { state: 'LAPSED', reason: 'The agency was abolished.' };
      expect(await nominations(chair, [both[0]!])).toMatchObject([ended]);
      expect(await nominations(other, [both[1]!])).toMatchObject([ended]);
      const [row] = await world.sql('select state, reason from interest where id = $1', [interest]);
      expect(row).toEqual({ state: 'CLOSED', reason: 'The agency was abolished.' });
      // The lead is told of both, and that they lead it no longer.
      const letters = await post.waitFor(agency.lead.email, 3);
      expect(letters.map(({ subject }) => String(subject)).toSorted((one, other) => one.localeCompare(other))).toEqual([
        `You no longer speak for ${agency.name}`,
        'Your nomination has come to nothing',
        'Your nomination has come to nothing',
      ]);
      const told = letters.find(({ subject }) => subject?.startsWith('Your nomination'));
      expect(told?.text).toContain('Reason: The agency was abolished.');
      const [letter] = await post.waitFor(writer.email);
      expect(letter?.subject).toBe('Your interest has come to nothing: Somewhere');
      expect(letter?.text).toContain('Reason: The agency was abolished.');
    });
  });

  test('a quorum that named it names its successor, and nobody once it is abolished', async () => {
    const agency = await aLedAgency(world, 1);
    const heir = await aLedAgency(world, 0);
    const [table] = agency.tables;
    await world.sql(
      `with rule as (insert into quorum_rule (audience_id, partnership_id, minimum_seats, needs_chair)
         select id, partnership_id, 2, false from audience where partnership_id = $1 and kind = 'PARTNERSHIP' returning id, audience_id)
       insert into quorum_agency (rule_id, audience_id, agency_id) select id, audience_id, $2 from rule`,
      [table!.id, agency.agencyId],
    );
    const named = () =>
      world.sql(
        'select q.agency_id as id from quorum_agency q join quorum_rule r on r.id = q.rule_id where r.partnership_id = $1',
        [table!.id],
      );
    expect(await change(agency.agencyId, 'MERGE', { successorId: heir.agencyId })).toEqual([]);
    expect(await named()).toEqual([{ id: heir.agencyId }]);
    expect(await change(heir.agencyId, 'ABOLISH')).toEqual([]);
    expect(await named()).toEqual([]);
  });

  test('the history of a table calls agencies what they were called that day', async () => {
    const agency = await aLedAgency(world, 1);
    const heir = await aLedAgency(world, 0);
    const renamed = `Renamed ${randomUUID()}`;
    expect(await change(agency.agencyId, 'RENAME', { newName: renamed, takesEffectOn: await day(-60) })).toEqual([]);
    expect(
      await change(agency.agencyId, 'MERGE', { successorId: heir.agencyId, takesEffectOn: await day(-9) }),
    ).toEqual([]);
    const { partnership } = await (
      await world.as(agency.tables[0]!.chair)
    ).get(
      `query ($slug: String!, $long: LocalDate!, $late: LocalDate!) { partnership(slug: $slug) {
         changes { nodes { day what before after agencyName } }
         long: seatsOn(day: $long) { agency { id nameOn(day: $long) } } late: seatsOn(day: $late) { agency { id nameOn(day: $late) } } } }`,
      { slug: agency.tables[0]!.slug, long: await day(-90), late: await day(-10) },
    );
    expect(partnership.long).toEqual([{ agency: { id: agency.agencyId, nameOn: agency.name } }]);
    expect(partnership.late).toEqual([{ agency: { id: agency.agencyId, nameOn: renamed } }]);
    const of = (what: string) => partnership.changes.nodes.find((each: { what: string }) => each.what === what);
    expect(of('SEAT_AGENCY')).toMatchObject({ day: await day(-9), before: renamed, after: heir.name });
    expect(of('SEAT_ADDED')).toMatchObject({ agencyName: agency.name });
  });
});
