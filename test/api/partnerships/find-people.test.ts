import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

const FIND = `query ($matching: String, $sector: Sector, $area: String, $first: Int, $after: String) {
  people(matching: $matching, sector: $sector, area: $area, first: $first, after: $after) {
    nodes { id name agency { name } seats { capacity seat { partnership { name } } } offices { office partnership { name } } }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;

interface Found {
  nodes: { id: string; name: string; seats: { seat: { partnership: { name: string } } }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}

describe('finding people across partnerships', () => {
  let app: TestApp;
  let world: World;
  let tyne: TestPartnership;
  let mersey: TestPartnership;
  let member: TestPerson;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    tyne = await world.partnership('Tyne partnership');
    mersey = await world.partnership('Mersey partnership');
    await world.sql(`update partnership set area = 'Merseyside', region = 'North West' where id = $1`, [mersey.id]);
    member = await world.person('Mina Member');
    await world.seat(tyne, { representative: member });
    const nurse = await world.person('Nia Nurse');
    const { agencyId } = await world.seat(tyne, { representative: nurse });
    await world.sql(`update agency set name = 'Gofal Health Board', sector = 'HEALTH' where id = $1`, [agencyId]);
    await world.sql(`update person set agency_id = $1, job_title = 'Safeguarding lead' where id = $2`, [
      agencyId,
      nurse.id,
    ]);
  }, 60_000);
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const find = async (who: TestPerson, wanted: object = {}): Promise<Found> =>
    (await (await world.as(who)).get<{ people: Found }>(FIND, wanted)).people;
  const names = async (who: TestPerson, wanted: object = {}) => (await find(who, wanted)).nodes.map(({ name }) => name);

  test('a member finds everybody at their table, officers too, in order of name, and counted', async () => {
    expect(await find(member)).toMatchObject({
      nodes: [
        { name: 'Charlie Chair', offices: [{ office: 'CHAIR' }], seats: [] },
        { name: 'Cora Coordinator' },
        { name: 'Mina Member' },
        { name: 'Nia Nurse', agency: { name: 'Gofal Health Board' }, seats: [{ capacity: 'REPRESENTATIVE' }] },
      ],
      totalCount: 4,
    });
  });

  test('by words of the name, the job and the agency, in any order, whatever their case', async () => {
    expect(await names(member, { matching: ' health  NIA ' })).toEqual(['Nia Nurse']);
    expect(await names(member, { matching: 'safeguarding' })).toEqual(['Nia Nurse']);
    expect(await names(member, { matching: 'nia police' })).toEqual([]);
    expect(await names(member, { matching: '100%_\\' })).toEqual([]);
  });

  test('by sector, and by area or partnership', async () => {
    expect(await names(member, { sector: 'HEALTH' })).toEqual(['Nia Nurse']);
    expect(await names(member, { area: 'tyne' })).toHaveLength(4);
    expect(await names(member, { area: 'merseyside' })).toEqual([]);
  });

  test('who sits at two tables finds the people of both, and each place of each', async () => {
    const both = await world.person('Bo Both');
    await world.seat(tyne, { representative: both });
    await world.seat(mersey, { representative: both });
    expect(await names(both, { area: 'north west' })).toEqual(['Bo Both', 'Charlie Chair', 'Cora Coordinator']);
    const [self] = (await find(both, { matching: 'bo both' })).nodes;
    expect(self?.seats.map(({ seat }) => seat.partnership.name).sort()).toEqual([
      'Mersey partnership',
      'Tyne partnership',
    ]);
    // At the other table they are known for the seat there only.
    const [seen] = (await find(member, { matching: 'bo both' })).nodes;
    expect(seen?.seats.map(({ seat }) => seat.partnership.name)).toEqual(['Tyne partnership']);
    await world.sql(`update seat_term set ended_at = now() where person_id = $1`, [both.id]);
  });

  test('who has left is no longer found, nor finds anybody', async () => {
    const leaver = await world.person('Lee Leaver');
    await world.seat(tyne, { representative: leaver });
    expect(await names(member, { matching: 'leaver' })).toEqual(['Lee Leaver']);
    await world.sql(`update seat_term set ended_at = now() where person_id = $1`, [leaver.id]);
    expect(await find(member, { matching: 'leaver' })).toMatchObject({ nodes: [], totalCount: 0 });
    expect(await find(leaver)).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('an observer finds the officers, and nobody of the table', async () => {
    const observer = await world.person('Olu Observer');
    await world.seat(tyne, { kind: 'OBSERVER', representative: observer });
    expect(await names(observer)).toEqual(['Charlie Chair', 'Cora Coordinator', 'Olu Observer']);
  });

  test('an agency’s lead finds who sits for the agency, at a table that is not theirs', async () => {
    const lead = await world.person('Lou Lead');
    const { agencyId } = await world.seat(mersey, { representative: await world.person('Rory Representative') });
    await world.lead(agencyId, lead);
    expect(await names(lead)).toEqual(['Charlie Chair', 'Cora Coordinator', 'Rory Representative']);
  });

  test('page by page nobody is missed or found twice', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Found = await find(member, { first: 2, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await find(member)).totalCount);
  });

  test('who is not signed in is told nothing', async () => {
    const { errors, data } = await app.visitor().ask(FIND);
    expect(errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(data).toBeNull();
  });
});
