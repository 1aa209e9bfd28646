import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLedAgency, act, termOf, type LedAgency, changeAgency } from '../../factories/agencies.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

describe('seats that hang together, when their agency is merged or abolished', () => {
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

  const change = (agencyId: string, kind: string, more: object = {}) =>
    changeAgency(world, nation, agencyId, kind, more);

  /** The agency sits at a table, and at that of a group by a seat drawn from it; the heir sits at the group's already. */
  async function withGroup() {
    const agency = await aLedAgency(world, 1);
    const heir = await aLedAgency(world, 0);
    const group = await world.partnership();
    await world.sql(`update partnership set kind = 'SUBGROUP', parent_id = $2 where id = $1`, [
      group.id,
      agency.tables[0]!.id,
    ]);
    await world.seat(group, { agencyId: heir.agencyId });
    const drawn = await world.seat(group, { agencyId: agency.agencyId });
    await world.sql('update seat set drawn_from_id = $2 where id = $1', [drawn.id, agency.seats[0]!.id]);
    return { agency, heir, group, drawn };
  }

  /** A partnership that the agency hosts, with a seat at the table of another. */
  async function hosting(agency: LedAgency) {
    const [member, region] = [await world.partnership(), await world.partnership()];
    await world.sql('update partnership set host_agency_id = $2 where id = $1', [member.id, agency.agencyId]);
    const [{ id }] = await world.sql(
      `insert into seat (audience_id, partnership_id, agency_id, member_partnership_id, member_name, kind)
         select id, $1, $2, $3, 'A member', 'CORE' from audience where partnership_id = $1 and kind = 'TABLE' returning seat.id`,
      [region.id, agency.agencyId, member.id],
    );
    const person = await world.person('Mina Member');
    await world.term(id, person, 'REPRESENTATIVE');
    return { member, region, seatId: id, person };
  }
  const seatRow = async (id: string) =>
    (
      await world.sql('select agency_id as "agencyId", title, closed_on as "closedOn" from seat where id = $1', [id])
    )[0];

  test('what is drawn from a seat passes on with it, under a name that is free', async () => {
    const { agency, heir, drawn } = await withGroup();
    expect(await change(agency.agencyId, 'MERGE', { successorId: heir.agencyId })).toEqual([]);
    expect(await seatRow(agency.seats[0]!.id)).toEqual({ agencyId: heir.agencyId, title: '', closedOn: null });
    expect(await seatRow(drawn.id)).toEqual({
      agencyId: heir.agencyId,
      title: `formerly ${agency.name}`,
      closedOn: null,
    });
  });

  test('and is closed with it', async () => {
    const { agency, drawn } = await withGroup();
    expect(await change(agency.agencyId, 'ABOLISH')).toEqual([]);
    expect(await seatRow(drawn.id)).toMatchObject({ agencyId: agency.agencyId, closedOn: expect.anything() });
    expect((await termOf(world, drawn.id)).endedAt).not.toBeNull();
  });

  test('a seat that a partnership holds goes to its new host under its own name', async () => {
    const agency = await aLedAgency(world, 0);
    const heir = await aLedAgency(world, 0);
    const { member, region, seatId } = await hosting(agency);
    await world.seat(region, { agencyId: heir.agencyId });
    expect(await change(agency.agencyId, 'MERGE', { successorId: heir.agencyId })).toEqual([]);
    expect(await seatRow(seatId)).toEqual({ agencyId: heir.agencyId, title: '', closedOn: null });
    const [host] = await world.sql('select host_agency_id as id from partnership where id = $1', [member.id]);
    expect(host).toEqual({ id: heir.agencyId });
  });

  test('it stays the partnership’s when the host is abolished, and the officers are told to choose another', async () => {
    const agency = await aLedAgency(world, 0);
    const { member, seatId, person } = await hosting(agency);
    expect(await change(agency.agencyId, 'ABOLISH')).toEqual([]);
    expect(await seatRow(seatId)).toMatchObject({ closedOn: null });
    const { viewer } = await (await world.as(person)).get('{ viewer { seats { seat { id } } } }');
    expect(viewer.seats).toEqual([{ seat: { id: seatId } }]);
    const [letter] = await post.waitFor(member.coordinator.email);
    expect(letter?.subject).toBe(`${agency.name} was abolished`);
    expect(letter?.text).toContain('Choose another');
    expect(letter?.text).not.toContain('are closed');
    const heir = await world.agency();
    await world.sql('update partnership set host_agency_id = $2 where id = $1', [member.id, heir]);
    expect(await seatRow(seatId)).toMatchObject({ agencyId: heir });
  });

  test('no seat is given to an agency that is no more', async () => {
    const agency = await aLedAgency(world, 0);
    const table = await world.partnership();
    expect(await change(agency.agencyId, 'ABOLISH')).toEqual([]);
    const input = { partnershipId: table.id, agencyId: agency.agencyId, kind: 'CORE', isStatutory: false };
    expect(await act(await world.as(table.coordinator), 'addSeat', 'AddSeatInput', input)).toEqual(['NOT_A_CHOICE']);
  });
});
