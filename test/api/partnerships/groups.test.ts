import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World, type TestPartnership, type TestPerson, type TestSeat } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { Secrets } from '@lib/access';
import { TEST_SECRET } from '../../support/app.js';

const CREATE = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) {
  partnership { id slug kind endsOn product status tier parent { id } officers { office person { id } }
    seats { id kind agency { id } drawnFrom { id } representative { id } }
    invitations { nodes { email seat { id } } } }
  problems { code message path } } }`;
const DRAW = `mutation ($input: DrawSeatsInput!) { drawSeats(input: $input) { partnership { seats { agency { id } } } problems { code path } } }`;
const SEE = `query ($slug: String!) { partnership(slug: $slug) { id seats { id } } }`;

describe('groups of a partnership', () => {
  let app: TestApp;
  let world: World;
  let parent: TestPartnership;
  let seats: (TestSeat & { representative: TestPerson | null })[];
  let vacant: TestSeat;
  const secrets = new Secrets(TEST_SECRET);
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    parent = await world.partnership();
    seats = [await world.seat(parent, { isStatutory: true }), await world.seat(parent), await world.seat(parent)];
    vacant = await world.seat(parent, { representative: null });
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  let count = 0;
  const form = (more: object = {}) => ({
    parentId: parent.id,
    kind: 'TASK_AND_FINISH',
    name: `Victim pathway ${++count}`,
    area: 'One agreed pathway',
    endsOn: '2031-03-31',
    product: 'An agreed pathway',
    seatIds: [seats[0]!.id, vacant.id],
    inviteRepresentatives: true,
    ...more,
  });
  const create = async (more: object = {}, by = parent.chair) =>
    (await (await world.as(by)).get(CREATE, { input: form(more) })).createGroup;

  test('the chair founds one from seats of their table, and coordinates it until somebody else does', async () => {
    const { partnership: group, problems } = await create();
    expect(problems).toEqual([]);
    expect(group).toMatchObject({
      kind: 'TASK_AND_FINISH',
      endsOn: '2031-03-31',
      product: 'An agreed pathway',
      status: 'FORMING',
      tier: 'LOCAL',
      parent: { id: parent.id },
      officers: [{ office: 'COORDINATOR', person: { id: parent.chair.id } }],
    });
    expect(group.seats.map(({ agency, drawnFrom }: any) => [agency.id, drawnFrom.id])).toEqual([
      [seats[0]!.agencyId, seats[0]!.id],
      [vacant.agencyId, vacant.id],
    ]);
  });

  test('nobody is carried over: who represents an agency above is invited, and fills the seat once they accept', async () => {
    const { partnership: group } = await create();
    expect(group.seats.map(({ representative }: any) => representative)).toEqual([null, null]);
    const { representative } = seats[0]!;
    expect(group.invitations.nodes).toEqual([{ email: representative!.email, seat: { id: group.seats[0].id } }]);
    const visitor = await world.as(representative!);
    expect((await visitor.get(SEE, { slug: group.slug })).partnership).toBeNull();
    const [{ id }] = await world.sql('select id from invitation where seat_id = $1', [group.seats[0].id]);
    await visitor.get(
      `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { problems { code } } }`,
      {
        input: { token: secrets.linkToken('invitation', id, 1), acceptsUndertaking: true },
      },
    );
    expect((await visitor.get(SEE, { slug: group.slug })).partnership.seats).toHaveLength(2);
  });

  test('nothing flows by itself: other officers of the parent do not see the group, and its members not the parent', async () => {
    const { partnership: group } = await create();
    expect((await (await world.as(parent.coordinator)).get(SEE, { slug: group.slug })).partnership).toBeNull();
    expect((await (await world.as(seats[1]!.representative!)).get(SEE, { slug: group.slug })).partnership).toBeNull();
    const outsider = await world.person('Chair of the group');
    await world.office(group, 'CHAIR', outsider);
    const visitor = await world.as(outsider);
    expect((await visitor.get(SEE, { slug: group.slug })).partnership.seats).toHaveLength(2);
    expect((await visitor.get(SEE, { slug: parent.slug })).partnership).toBeNull();
    const drawn = await visitor.get(DRAW, { input: { partnershipId: group.id, seatIds: [seats[1]!.id] } });
    expect(drawn.drawSeats.problems).toEqual([{ code: 'NOT_A_CHOICE', path: ['seatIds'] }]);
  });

  test('further seats are drawn later, each once', async () => {
    const { partnership: group } = await create();
    const visitor = await world.as(parent.chair);
    const draw = async (seatId: string) =>
      (await visitor.get(DRAW, { input: { partnershipId: group.id, seatIds: [seatId] } })).drawSeats;
    expect((await draw(seats[1]!.id)).partnership.seats).toHaveLength(3);
    expect((await draw(seats[1]!.id)).problems).toEqual([{ code: 'SEAT_EXISTS', path: ['seatIds'] }]);
    const elsewhere = await world.seat(await world.partnership());
    expect((await draw(elsewhere.id)).problems).toEqual([{ code: 'NOT_A_CHOICE', path: ['seatIds'] }]);
  });

  test('members, outsiders and officers of another partnership found none', async () => {
    const other = await world.partnership();
    const answer = async (person: TestPerson) =>
      (await (await world.as(person)).ask(CREATE, { input: form() })).errors[0]?.extensions['code'];
    expect(await answer(seats[1]!.representative!)).toBe('FORBIDDEN');
    expect(await answer(await world.nationalCoordinator())).toBe('FORBIDDEN');
    expect(await answer(other.chair)).toBe('NOT_FOUND');
  });

  test('a task-and-finish group needs its day and its product, and all of it is said at once', async () => {
    const { problems } = await create({ endsOn: null, product: '', name: '', area: '' });
    expect(problems.map(({ path }: { path: string[] }) => path[0])).toEqual(['name', 'area', 'endsOn', 'product']);
    expect((await create({ endsOn: '2020-01-01' })).problems).toMatchObject([
      { code: 'IN_THE_PAST', path: ['endsOn'] },
    ]);
    expect((await create({ kind: 'PARTNERSHIP' })).problems).toMatchObject([{ code: 'NOT_A_CHOICE', path: ['kind'] }]);
  });

  test('a name that a hidden partnership bears is not refused: that would tell of it', async () => {
    const hidden = await world.partnership(`Hidden ${count}`);
    const { partnership: group } = await create({ name: `Hidden ${count}` });
    expect(group.slug).toMatch(new RegExp(`^${hidden.slug}-[0-9a-f]{6}$`));
  });

  test('when a seat of the parent closes, the seat drawn from it closes too, though who closes it sees no group', async () => {
    const seat = await world.seat(parent);
    const { partnership: group } = await create({ seatIds: [seat.id] });
    const drawnId = group.seats[0].id;
    const person = await world.person('Sits in the group');
    // The invitation of the representative above still waits.
    await world.term(drawnId, person, 'REPRESENTATIVE');
    const { closeSeat } = await (
      await world.as(parent.coordinator)
    ).get(`mutation ($input: CloseSeatInput!) { closeSeat(input: $input) { problems { code } } }`, {
      input: { seatId: seat.id, version: 1 },
    });
    expect(closeSeat.problems).toEqual([]);
    expect((await (await world.as(person)).get(SEE, { slug: group.slug })).partnership).toBeNull();
    const events = await world.sql(
      `select name from event_log where partnership_id = $1 and name <> 'PersonInvited' order by id`,
      [group.id],
    );
    expect(events.map(({ name }) => name)).toEqual([
      'PartnershipCreated',
      'SeatAdded',
      'InvitationWithdrawn',
      'SeatTermEnded',
      'SeatClosed',
    ]);
  });

  test('the database founds groups only for the chair or coordinator of the parent, and makes coordinators of nobody else', async () => {
    const visitor = await world.as(seats[1]!.representative!);
    const [token] = [...visitor.cookies.values()];
    expect(token).toBeTruthy();
    const asMember = (statement: string, values: unknown[]) =>
      world
        .sql(`select set_config('app.person_id', $1, false)`, [seats[1]!.representative!.id])
        .then(() => world.sql(statement, values));
    await expect(asMember('select app.found_group(uuidv7(), $1, $2)', [parent.id, 'x'])).rejects.toThrow(
      'founds a group',
    );
    const { partnership: group } = await create();
    await world.sql(`select set_config('app.person_id', $1, false)`, [parent.coordinator.id]);
    await expect(world.sql('select app.coordinate_group($1)', [group.id])).rejects.toThrow('only who founds');
    await world.sql(`select set_config('app.person_id', '', false)`);
  });
});
