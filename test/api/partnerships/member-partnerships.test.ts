import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

const SEAT = `mutation ($input: SeatPartnershipInput!) { seatPartnership(input: $input) {
  seat { id memberName memberPartnership { id } agency { id } } problems { code message path } } }`;
const TABLE = `query ($slug: String!) { partnership(slug: $slug) { seats { memberName memberPartnership { id } agency { id } version } } }`;

describe('a partnership as a member of another', () => {
  let app: TestApp;
  let world: World;
  let forum: TestPartnership;
  let member: TestPartnership;
  let national: TestPerson;
  let host: string;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    national = await world.nationalCoordinator();
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const both = async () => {
    forum = await world.partnership();
    member = await world.partnership();
    host = await world.agency();
    await world.sql('update partnership set host_agency_id = $2 where id = $1', [member.id, host]);
  };
  const seat = async (by: TestPerson, memberPartnershipId = member.id, more: object = {}) =>
    (
      await (
        await world.as(by)
      ).get(SEAT, {
        input: { partnershipId: forum.id, memberPartnershipId, kind: 'CORE', isStatutory: false, ...more },
      })
    ).seatPartnership;

  test('is seated by who sees both, and represented by its host agency', async () => {
    await both();
    const { seat: made, problems } = await seat(national);
    expect(problems).toEqual([]);
    const [{ name }] = await world.sql('select name from partnership where id = $1', [member.id]);
    expect(made).toMatchObject({ memberName: name, memberPartnership: { id: member.id }, agency: { id: host } });
    expect((await seat(national)).problems).toMatchObject([{ code: 'SEAT_EXISTS', path: ['memberPartnershipId'] }]);
  });

  test('two partnerships with one host sit at the same table', async () => {
    await both();
    const other = await world.partnership();
    await world.sql('update partnership set host_agency_id = $2 where id = $1', [other.id, host]);
    expect((await seat(national)).problems).toEqual([]);
    expect((await seat(national, other.id)).problems).toEqual([]);
  });

  test('who sits at the table sees the name on the seat and nothing of the partnership', async () => {
    await both();
    await seat(national);
    const { seats } = (await (await world.as(forum.chair)).get(TABLE, { slug: forum.slug })).partnership;
    expect(seats).toMatchObject([{ memberPartnership: null, agency: { id: host } }]);
    expect(seats[0].memberName).not.toBe('');
  });

  test('without a host it is refused in words, and so is one that is hidden, over, a group or the table itself', async () => {
    await both();
    const none = await world.partnership();
    expect((await seat(national, none.id)).problems).toMatchObject([
      { code: 'NO_HOST', path: ['memberPartnershipId'] },
    ]);
    expect((await seat(forum.chair)).problems).toMatchObject([{ code: 'NOT_A_CHOICE' }]);
    expect((await seat(national, forum.id)).problems).toMatchObject([{ code: 'NOT_A_CHOICE' }]);
    await world.sql(`update partnership set kind = 'SUBGROUP', parent_id = $2 where id = $1`, [member.id, forum.id]);
    expect((await seat(national)).problems).toMatchObject([{ code: 'NOT_A_CHOICE' }]);
  });

  test('a new name or host is on its seats at once', async () => {
    await both();
    await seat(national);
    const next = await world.agency();
    const { changePartnership } = await (
      await world.as(member.chair)
    ).get(`mutation ($input: ChangePartnershipInput!) { changePartnership(input: $input) { problems { code } } }`, {
      input: {
        partnershipId: member.id,
        version: 2 - 1,
        name: 'Renamed Partnership',
        tier: 'LOCAL',
        area: 'Anywhere',
        region: '',
        hostAgencyId: next,
      },
    });
    expect(changePartnership.problems).toEqual([]);
    expect((await (await world.as(forum.chair)).get(TABLE, { slug: forum.slug })).partnership.seats).toEqual([
      { memberName: 'Renamed Partnership', memberPartnership: null, agency: { id: next }, version: 2 },
    ]);
  });

  test('when it is closed, its seat at the other table closes with it', async () => {
    await both();
    await seat(national);
    const [{ today }] = await world.sql('select app.today()::text as today');
    await (
      await world.as(national)
    ).get(`mutation ($input: ClosePartnershipInput!) { closePartnership(input: $input) { problems { code } } }`, {
      input: { partnershipId: member.id, version: 1, on: today, reason: 'Done' },
    });
    expect((await (await world.as(forum.chair)).get(TABLE, { slug: forum.slug })).partnership.seats).toEqual([]);
  });
});
