import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../../factories/meetings.js';
import { accept, change, startHandover, termOf } from '../../factories/officers.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const CARE =
  'inCareSince careReason viewerCanTakeIntoCare viewerCan { invite manageSeats appointOfficers scheduleMeeting }';

describe('a partnership is never without somebody to turn to', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    expect(await world.forsaken()).toEqual([]);
    await world?.end();
    await app?.stop();
  });

  const end = async (visitor: Visitor, term: { id: string; version: number }) =>
    (await change(visitor, 'endOfficeTerm', 'EndTermInput', { termId: term.id, version: term.version }, 'id')).codes;
  const stepDown = (visitor: Visitor, term: { id: string; version: number }) =>
    change(visitor, 'stepDown', 'EndTermInput', { termId: term.id, version: term.version, reason: 'Retired' }, 'id');
  const take = (place: TestPartnership, reason = 'Its coordinator has left', visitor = national) =>
    change(visitor, 'takeIntoCare', 'TakeIntoCareInput', { partnershipId: place.id, reason }, CARE);
  const seen = async (visitor: Visitor, { slug }: { slug: string }) =>
    (await visitor.get(`query ($slug: String!) { partnership(slug: $slug) { id ${CARE} } }`, { slug })).partnership;
  const withoutChair = async () => {
    const place = await world.partnership();
    await end(await world.as(place.coordinator), await termOf(world, place.chair));
    return place;
  };
  const invite = async (visitor: Visitor, place: { id: string }, line: object) => {
    const { invite: answer } = await visitor.get(
      `mutation ($input: InviteInput!) { invite(input: $input) { results { invitation { id } problems { code } } problems { code } } }`,
      { input: { partnershipId: place.id, lines: [line] } },
    );
    return answer.results[0];
  };

  test('the last officer can neither be removed nor step down, and is told what to do', async () => {
    const place = await withoutChair();
    const coordinator = await world.as(place.coordinator);
    const term = await termOf(world, place.coordinator);
    expect(await end(coordinator, term)).toEqual(['LAST_OFFICER']);
    expect(await end(national, term)).toEqual(['LAST_OFFICER']);
    const { codes, problems } = await stepDown(coordinator, term);
    expect(codes).toEqual(['LAST_OFFICER']);
    expect(problems[0].message).toMatch(/Hand the office over first, or ask the national coordinator/);
    expect(await world.sql('select ended_at from office_term where id = $1', [term.id])).toEqual([{ ended_at: null }]);
  });

  test('an officer to come does not let the last one go; one who holds an office does', async () => {
    const place = await withoutChair();
    const coordinator = await world.as(place.coordinator);
    const later = await invite(coordinator, place, {
      email: 'to.come@example.org',
      office: 'CHAIR',
      startsOn: '2031-01-01',
    });
    expect(await accept(app, later.invitation.id)).toBe('ACCEPTED');
    expect((await stepDown(coordinator, await termOf(world, place.coordinator))).codes).toEqual(['LAST_OFFICER']);
    await world.office(place, 'VICE_CHAIR', await world.person('Vi Vice'));
    expect((await stepDown(coordinator, await termOf(world, place.coordinator))).codes).toEqual([]);
    expect(await seen(coordinator, place)).toBeNull();
  });

  test('nobody steps down for another', async () => {
    const place = await world.partnership();
    expect((await stepDown(await world.as(place.chair), await termOf(world, place.coordinator))).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('the national coordinator takes it into care: the last officer can go, and access is theirs to give', async () => {
    const place = await withoutChair();
    const { id: seatId } = await world.seat(place, { representative: null });
    expect((await seen(national, place)).viewerCan).toMatchObject({ invite: false, manageSeats: false });
    const { thing, codes } = await take(place);
    expect(codes).toEqual([]);
    expect(thing).toMatchObject({
      careReason: 'Its coordinator has left',
      viewerCanTakeIntoCare: false,
      viewerCan: { invite: true, manageSeats: true, appointOfficers: true, scheduleMeeting: false },
    });
    expect((await take(place)).codes).toEqual(['IN_CARE_ALREADY']);
    expect((await stepDown(await world.as(place.coordinator), await termOf(world, place.coordinator))).codes).toEqual(
      [],
    );
    const asked = { email: 'rep@example.org', seatId, capacity: 'REPRESENTATIVE' };
    const { invitation, problems } = await invite(national, place, asked);
    expect(problems).toEqual([]);
    const put = async (name: string, type: string, input: object) =>
      (await national.get(`mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`, { input }))[
        name
      ].problems;
    expect(await put('withdrawInvitation', 'InvitationInput', { invitationId: invitation.id, version: 1 })).toEqual([]);
    const change_ = { seatId, version: 1, kind: 'CO_OPTED', isStatutory: false };
    expect(await put('changeSeat', 'ChangeSeatInput', change_)).toEqual([]);
    const representative = await world.person('Rae Representative');
    const termId = await world.term(seatId, representative, 'REPRESENTATIVE');
    expect(await put('endSeatTerm', 'EndTermInput', { termId, version: 1 })).toEqual([]);
    expect(await put('closeSeat', 'CloseSeatInput', { seatId, version: 2 })).toEqual([]);
  });

  test('in care, the national coordinator still sees none of its meetings', async () => {
    const place = await world.partnership();
    const meeting = await schedule(await world.as(place.chair), place.id);
    expect((await take(place)).codes).toEqual([]);
    const asked = await national.get('query ($id: ID!) { meeting(id: $id) { id } }', { id: meeting.id });
    expect(asked.meeting).toBeNull();
  });

  test('whoever takes up an office ends the care, and with it what the national coordinator may', async () => {
    const place = await world.partnership();
    expect((await take(place)).codes).toEqual([]);
    const { invitation } = await invite(national, place, { email: 'vice@example.org', office: 'VICE_CHAIR' });
    expect(await accept(app, invitation.id)).toBe('ACCEPTED');
    expect(await seen(national, place)).toMatchObject({
      inCareSince: null,
      careReason: '',
      viewerCan: { invite: false, manageSeats: false, appointOfficers: true },
    });
  });

  test('a new partnership is in care until its first officer accepts', async () => {
    const { createPartnership } = await national.get(
      `mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { partnership { id slug inCareSince invitations { nodes { id } } } problems { code } } }`,
      {
        input: {
          name: 'Newly founded',
          tier: 'LOCAL',
          area: 'Anywhere',
          region: '',
          coordinatorEmail: 'first@example.org',
        },
      },
    );
    const { partnership } = createPartnership;
    expect(partnership.inCareSince).not.toBeNull();
    expect(await accept(app, partnership.invitations.nodes[0].id)).toBe('ACCEPTED');
    expect((await seen(national, partnership)).inCareSince).toBeNull();
  });

  test('nobody but the national coordinator takes a partnership into care, and not without a reason', async () => {
    const place = await world.partnership();
    expect((await take(place, 'Why not', await world.as(place.chair))).codes).toEqual(['FORBIDDEN']);
    expect((await take(place, ' ')).codes).toEqual(['REQUIRED']);
    await world.sql(`update partnership set status = 'CLOSED', ended_on = app.today() where id = $1`, [place.id]);
    expect((await take(place)).codes).toEqual(['PARTNERSHIP_IS_OVER']);
  });

  test('one that is closed needs no officers; opened again without any, it is in care', async () => {
    const place = await withoutChair();
    await world.sql(`update partnership set status = 'CLOSED', ended_on = app.today() where id = $1`, [place.id]);
    expect(await end(await world.as(place.coordinator), await termOf(world, place.coordinator))).toEqual([]);
    await world.sql(`update partnership set status = 'ACTIVE', ended_on = null where id = $1`, [place.id]);
    expect(await seen(national, place)).toMatchObject({ careReason: 'Nobody held an office.' });
  });

  test('in care, the national coordinator hands over for an officer who cannot', async () => {
    const place = await world.partnership();
    const term = await termOf(world, place.chair);
    expect((await startHandover(national, term)).codes).toEqual(['FORBIDDEN']);
    await take(place);
    expect((await startHandover(national, term)).codes).toEqual([]);
  });

  test('who must lose an office at once leaves the partnership in care, unless somebody else is there', async () => {
    const place = await world.partnership();
    const leave = ({ id }: { id: string }) =>
      world.sql(
        `do $$ begin update office_term set ended_at = now() where person_id = '${id}'; perform app.take_into_care('${place.id}', 'Left their employer'); end $$`,
      );
    await leave(place.chair);
    expect((await seen(national, place)).inCareSince).toBeNull();
    await leave(place.coordinator);
    expect(await seen(national, place)).toMatchObject({ careReason: 'Left their employer' });
  });

  test('the database itself refuses to let the last one go', async () => {
    const place = await withoutChair();
    const statement = `update office_term set ended_at = now() where person_id = $1`;
    await expect(world.sql(statement, [place.coordinator.id])).rejects.toMatchObject({ constraint: 'officer_or_care' });
    await expect(
      world.sql('delete from office_term where person_id = $1', [place.coordinator.id]),
    ).rejects.toMatchObject({
      constraint: 'officer_or_care',
    });
  });
});
