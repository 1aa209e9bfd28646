import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const REGISTER = `query ($status: PartnershipStatus, $tier: GeographicTier, $matching: String, $first: Int, $after: String) {
  partnershipRegister(status: $status, tier: $tier, matching: $matching, first: $first, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`;
const UNSERVED = `{ partnershipsWithoutOfficer(first: 100) { nodes { name } totalCount } }`;
const namesIn = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);

describe('the national coordinator’s desk', () => {
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

  const register = async (variables: object, by = national) => (await by.get(REGISTER, variables)).partnershipRegister;

  test('is said to be theirs, and nobody else’s', async () => {
    const can = `{ viewer { viewerCan { keepRegister } } }`;
    expect((await national.get(can)).viewer.viewerCan.keepRegister).toBe(true);
    const { chair } = await world.partnership();
    expect((await (await world.as(chair)).get(can)).viewer.viewerCan.keepRegister).toBe(false);
  });

  test('every partnership is in the register, by status, tier and words of the name in any order, without accents', async () => {
    for (const name of ['Ynys Môn Partnership', 'Partnership of the Vale', 'Vale Royal Forum'])
      await world.partnership(name);
    await world.sql(`update partnership set status = 'DORMANT', tier = 'REGIONAL' where name = 'Vale Royal Forum'`);
    expect(namesIn(await register({ matching: 'mon ynys' }))).toEqual(['Ynys Môn Partnership']);
    expect(namesIn(await register({ matching: ' VALE ' }))).toEqual(['Partnership of the Vale', 'Vale Royal Forum']);
    expect(namesIn(await register({ matching: 'vale', status: 'DORMANT' }))).toEqual(['Vale Royal Forum']);
    expect(namesIn(await register({ tier: 'REGIONAL' }))).toEqual(['Vale Royal Forum']);
    expect(namesIn(await register({ matching: 'ale' }))).toEqual([]);
    const first = await register({ first: 1, matching: 'vale' });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await register({ first: 1, matching: 'vale', after: first.pageInfo.endCursor });
    expect(namesIn(second)).toEqual(['Vale Royal Forum']);
  });

  test('a chair finds in it the partnership that is theirs, and the count says no more', async () => {
    const { chair } = await world.partnership('Only This One');
    expect(await register({}, await world.as(chair))).toMatchObject({
      nodes: [{ name: 'Only This One' }],
      totalCount: 1,
    });
  });

  test('a partnership is without an officer once the last term has ended or run out, unless it is over', async () => {
    const unserved = async () =>
      namesIn((await national.get(UNSERVED)).partnershipsWithoutOfficer).filter((name) => /served/i.test(name));
    const end = (slug: string, what: string) =>
      world.sql(`update office_term set ${what} where partnership_id = (select id from partnership where slug = $1)`, [
        slug,
      ]);
    for (const name of ['Well served', 'Once served', 'Served till yesterday', 'Served and closed'])
      await world.partnership(name);
    await world.sql(
      `update partnership set in_care_since = app.today() where slug in ('once-served', 'served-till-yesterday')`,
    );
    await end('once-served', 'ended_at = now()');
    await end('served-till-yesterday', `starts_on = app.today() - 9, ends_on = app.today() - 1`);
    await world.sql(
      `update partnership set status = 'CLOSED', ended_on = app.today() where slug = 'served-and-closed'`,
    );
    await end('served-and-closed', 'ended_at = now()');
    expect(await unserved()).toEqual(['Once served', 'Served till yesterday']);
  });

  test('what is in care says since when and why, and the longest is first', async () => {
    for (const name of ['Cared for lately', 'Cared for, with an officer who is leaving', 'Cared for longest'])
      await world.partnership(name);
    await world.sql(
      `update partnership set in_care_since = app.today() - case slug when 'cared-for-longest' then 90 else 3 end, care_reason = 'Why'
       where slug like 'cared-for%'`,
    );
    const { partnershipsWithoutOfficer: inCare } = await national.get(
      '{ partnershipsWithoutOfficer(first: 100) { nodes { name inCareSince careReason } } }',
    );
    const cared = inCare.nodes.filter(({ name }: { name: string }) => name.startsWith('Cared'));
    expect(cared.map(({ name }: { name: string }) => name)).toEqual([
      'Cared for longest',
      'Cared for lately',
      'Cared for, with an officer who is leaving',
    ]);
    expect(cared[0]).toMatchObject({ inCareSince: expect.stringMatching(/^\d{4}-/), careReason: 'Why' });
    const { partnershipsWithoutOfficer: none } = await (
      await world.as((await world.partnership()).chair)
    ).get(UNSERVED);
    expect(none.totalCount).toBe(0);
  });

  test('the confirmations that agencies owe are on it, at every table', async () => {
    const { representative, id } = await world.seat(await world.partnership());
    await world.sql(`update seat_term set starts_on = app.today() - 300 where seat_id = $1`, [id]);
    const { overdueConfirmations } = await national.get(
      '{ overdueConfirmations(first: 5) { totalCount nodes { seat { id } } } }',
    );
    expect(overdueConfirmations).toEqual({ totalCount: 1, nodes: [{ seat: { id } }] });
    expect(representative).not.toBeNull();
  });
});
