import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secrets } from '@lib/access';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, TEST_SECRET, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const CLOSE = `mutation ($input: ClosePartnershipInput!) { closePartnership(input: $input) {
  partnership { status endedOn endReason version } problems { code message path } } }`;
const MERGE = `mutation ($input: MergePartnershipInput!) { mergePartnership(input: $input) {
  partnership { status mergedInto { slug } } problems { code message path } } }`;
const SEE = `query ($slug: String!) { partnership(slug: $slug) { status mergedInto { slug } viewerCan { invite edit close scheduleMeeting } } }`;

describe('the end of a partnership', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let today: string;
  let national: TestPerson;
  let visitor: Visitor;
  const secrets = new Secrets(TEST_SECRET);
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    today = (await world.sql('select app.today()::text as today'))[0].today;
    national = await world.nationalCoordinator();
    visitor = await world.as(national);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const aPartnership = async () => (partnership = await world.partnership());
  const ending = (more: object = {}) => ({
    partnershipId: partnership.id,
    version: 1,
    on: today,
    reason: 'Its funding ended.',
    ...more,
  });
  const close = async (more: object = {}) => (await visitor.get(CLOSE, { input: ending(more) })).closePartnership;
  const merge = async (intoPartnershipId: string, more: object = {}) =>
    (await visitor.get(MERGE, { input: ending({ intoPartnershipId, ...more }) })).mergePartnership;
  const sees = async (person: TestPerson) =>
    (await (await world.as(person)).get(SEE, { slug: partnership.slug })).partnership;

  test('the national coordinator closes it: seats close, terms end, invitations are withdrawn, and nothing is removed', async () => {
    const { id, chair, coordinator } = await aPartnership();
    const seat = await world.seat(partnership);
    const vacant = await world.seat(partnership, { representative: null });
    const asChair = await world.as(chair);
    await asChair.get(`mutation ($input: InviteInput!) { invite(input: $input) { problems { code } } }`, {
      input: { partnershipId: id, lines: [{ email: 'somebody@example.org', seatId: vacant.id }] },
    });
    await schedule(asChair, id);
    expect(await close()).toMatchObject({
      partnership: { status: 'CLOSED', endedOn: today, endReason: 'Its funding ended.' },
      problems: [],
    });
    for (const person of [chair, coordinator, seat.representative!]) expect(await sees(person)).toBeNull();
    expect(
      await world.sql(
        `select (select count(*)::int from seat where partnership_id = $1 and closed_on = app.today()) as seats,
           (select count(*)::int from seat_term where partnership_id = $1 and ended_at is not null) as terms,
           (select count(*)::int from office_term where partnership_id = $1 and ended_at is not null) as offices,
           (select count(*)::int from invitation where partnership_id = $1 and state = 'WITHDRAWN') as invitations,
           (select count(*)::int from meeting where partnership_id = $1) as meetings`,
        [id],
      ),
    ).toEqual([{ seats: 2, terms: 1, offices: 2, invitations: 1, meetings: 1 }]);
    const told = await world.sql(
      `select name, count(*)::int from event_log where partnership_id = $1 group by 1 order by 1`,
      [id],
    );
    expect(told).toEqual([
      { name: 'InvitationWithdrawn', count: 1 },
      { name: 'MeetingScheduled', count: 1 },
      { name: 'OfficeTermEnded', count: 2 },
      { name: 'PartnershipClosed', count: 1 },
      { name: 'PersonInvited', count: 1 },
      { name: 'SeatClosed', count: 2 },
      { name: 'SeatTermEnded', count: 1 },
    ]);
  });

  test('it is out of the ordinary lists, and can be found among those that are over', async () => {
    const { slug } = await aPartnership();
    await close();
    const { viewer } = await visitor.get(
      `{ viewer { partnerships(first: 100) { nodes { slug } } endedPartnerships(first: 100) { nodes { slug status } } } }`,
    );
    expect(viewer.partnerships.nodes).not.toContainEqual({ slug });
    expect(viewer.endedPartnerships.nodes).toContainEqual({ slug, status: 'CLOSED' });
  });

  test('its officers may read what it leaves until a day, and change nothing', async () => {
    const { chair, id } = await aPartnership();
    await close({ officersUntil: today });
    expect(await sees(chair)).toEqual({
      status: 'CLOSED',
      mergedInto: null,
      viewerCan: { invite: false, edit: false, close: false, scheduleMeeting: false },
    });
    const asChair = await world.as(chair);
    const { invite } = await asChair.get(
      `mutation ($input: InviteInput!) { invite(input: $input) { results { problems { code } } } }`,
      { input: { partnershipId: id, lines: [{ email: 'late@example.org', office: 'VICE_CHAIR' }] } },
    );
    expect(invite.results[0].problems[0].code).toBe('PARTNERSHIP_IS_OVER');
    const { addSeat } = await asChair.get(
      `mutation ($input: AddSeatInput!) { addSeat(input: $input) { problems { code } } }`,
      { input: { partnershipId: id, agencyId: await world.agency(), kind: 'CORE', isStatutory: false } },
    );
    expect(addSeat.problems[0].code).toBe('PARTNERSHIP_IS_OVER');
    await expect(schedule(asChair, id)).rejects.toThrow('PARTNERSHIP_IS_OVER');
  });

  test('the database lets nothing begin in it, whatever the program does', async () => {
    const { id } = await aPartnership();
    await close();
    const add = world.sql(
      `insert into seat (audience_id, partnership_id, agency_id, kind) select id, $1, $2, 'CORE' from audience where partnership_id = $1 and kind = 'TABLE'`,
      [id, await world.agency()],
    );
    await expect(add).rejects.toThrow('the partnership is over');
  });

  test('merged into another, its page points to the successor, and what reported to it reports there', async () => {
    const successor = await world.partnership();
    const child = await world.partnership();
    const { chair, id } = await aPartnership();
    await world.sql('update partnership set parent_id = $2 where id = $1', [child.id, id]);
    expect(await merge(successor.id, { officersUntil: today })).toEqual({
      partnership: { status: 'MERGED', mergedInto: { slug: successor.slug } },
      problems: [],
    });
    // The successor is named to those who may see it.
    expect(await sees(national)).toMatchObject({ status: 'MERGED', mergedInto: { slug: successor.slug } });
    expect(await sees(chair)).toMatchObject({ status: 'MERGED', mergedInto: null });
    expect(await world.sql('select parent_id from partnership where id = $1', [child.id])).toEqual([
      { parent_id: successor.id },
    ]);
  });

  test('it is not merged into itself, into one that is over, or into one that reports to it', async () => {
    const over = await aPartnership();
    await close();
    await aPartnership();
    const child = await world.partnership();
    await world.sql('update partnership set parent_id = $2 where id = $1', [child.id, partnership.id]);
    const code = async (id: string) => (await merge(id)).problems[0].code;
    expect(await code(partnership.id)).toBe('NOT_A_CHOICE');
    expect(await code(over.id)).toBe('PARTNERSHIP_IS_OVER');
    expect(await code(child.id)).toBe('SUCCESSOR_IS_BELOW');
  });

  test('an end needs a reason and a day that is not to come, nor before something changed', async () => {
    await aPartnership();
    const [{ tomorrow, yesterday }] = await world.sql(
      `select (app.today() + 1)::text as tomorrow, (app.today() - 1)::text as yesterday`,
    );
    const faults = async (more: object) =>
      (await close(more)).problems.map(({ code, path }: { code: string; path: string[] }) => `${path[0]} ${code}`);
    expect(await faults({ on: tomorrow, reason: ' ' })).toEqual(['on IN_THE_FUTURE', 'reason REQUIRED']);
    expect(await faults({ on: yesterday })).toEqual(['on BEFORE_LAST_CHANGE']);
    expect(await faults({ officersUntil: yesterday })).toEqual(['officersUntil IN_THE_PAST']);
  });

  test('a chair closes a group of theirs, and no partnership', async () => {
    const { id: parentId, chair: ofParent } = await aPartnership();
    const parent = partnership;
    expect((await (await world.as(ofParent)).ask(CLOSE, { input: ending() })).errors[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    const group = await aPartnership();
    await world.sql(`update partnership set kind = 'SUBGROUP', parent_id = $2 where id = $1`, [group.id, parentId]);
    const { closePartnership } = await (await world.as(group.chair)).get(CLOSE, { input: ending() });
    expect(closePartnership.problems).toEqual([]);
    expect(
      await world.sql('select status from partnership where id = any ($1) order by status', [[group.id, parent.id]]),
    ).toEqual([{ status: 'ACTIVE' }, { status: 'CLOSED' }]);
  });

  test('a partnership ends with its groups', async () => {
    const parent = await aPartnership();
    const group = await world.partnership();
    await world.seat(group);
    await world.sql(`update partnership set kind = 'SUBGROUP', parent_id = $2 where id = $1`, [group.id, parent.id]);
    expect((await close()).problems).toEqual([]);
    expect(await world.sql('select status from partnership where id = $1', [group.id])).toEqual([{ status: 'CLOSED' }]);
    partnership = group;
    expect(await sees(group.chair)).toBeNull();
  });

  test('whoever accepts an invitation while it is closed is in no seat when it is over, in either order', async () => {
    for (let round = 0; round < 6; round++) {
      const { id, chair, slug } = await aPartnership();
      const seat = await world.seat(partnership, { representative: null });
      const newcomer = await world.person('New Comer');
      const { invite } = await (
        await world.as(chair)
      ).get(`mutation ($input: InviteInput!) { invite(input: $input) { results { invitation { id } } } }`, {
        input: { partnershipId: id, lines: [{ email: newcomer.email, seatId: seat.id }] },
      });
      const token = secrets.linkToken('invitation', invite.results[0].invitation.id, 1);
      const asNewcomer = await world.as(newcomer);
      const accept = asNewcomer.get(
        `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { problems { code } } }`,
        { input: { token, acceptsUndertaking: true } },
      );
      const [closed, accepted] = await Promise.all([close(), accept]);
      expect(closed.problems).toEqual([]);
      expect(['INVITATION_UNKNOWN', undefined]).toContain(accepted.acceptInvitation.problems[0]?.code);
      expect((await asNewcomer.get(SEE, { slug })).partnership).toBeNull();
      expect(
        await world.sql(`select 1 from seat_term where partnership_id = $1 and ended_at is null`, [id]),
      ).toHaveLength(0);
      expect(
        await world.sql(`select 1 from invitation where partnership_id = $1 and state = 'PENDING'`, [id]),
      ).toHaveLength(0);
    }
  });
});
