import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secrets } from '@lib/access';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, TEST_SECRET, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { results { invitation { id } problems { code } } } }`;
const ACCEPT_PLACE = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { partnershipSlug problems { code path } } }`;
const ACCEPT = `mutation ($input: AcceptUndertakingInput!) { acceptUndertaking(input: $input) {
  partnership { asksForUndertaking undertakingAcceptedAt } problems { code path } } }`;
const CHANGE = `mutation ($input: ChangeUndertakingInput!) { changeUndertaking(input: $input) {
  partnership { undertaking { number words } } problems { code path } } }`;
const FOUND = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) {
  partnership { id slug asksForUndertaking undertaking { number words } } problems { code path } } }`;

describe('what everybody at a table undertakes', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let coordinator: Visitor;
  const secrets = new Secrets(TEST_SECRET);
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    coordinator = await world.as(partnership.coordinator);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const details = { name: 'Newly Invited', jobTitle: '', password: 'a long enough phrase' };
  async function invited(email: string): Promise<string> {
    const seat = await world.seat(partnership, { representative: null });
    const { invite } = await coordinator.get(INVITE, {
      input: { partnershipId: partnership.id, lines: [{ email, seatId: seat.id, capacity: 'REPRESENTATIVE' }] },
    });
    return secrets.linkToken('invitation', invite.results[0].invitation.id, 1);
  }
  const acceptPlace = async (token: string, more: object) =>
    (await app.visitor().get(ACCEPT_PLACE, { input: { token, ...details, ...more } })).acceptInvitation;
  const change = async (visitor: Visitor, number: number, words: string) =>
    (await visitor.get(CHANGE, { input: { partnershipId: partnership.id, number, words } })).changeUndertaking;

  test('an invitation shows the words, and is accepted with them only', async () => {
    const token = await invited('words@example.org');
    const { invitationPreview } = await app
      .visitor()
      .get(`query ($token: String!) { invitationPreview(token: $token) { undertaking { number words } } }`, { token });
    expect(invitationPreview.undertaking).toMatchObject({ number: 1, words: expect.stringContaining('I undertake') });
    const without = await acceptPlace(token, {});
    expect(without.problems).toMatchObject([{ code: 'REQUIRED', path: ['acceptsUndertaking'] }]);
    const refused = await acceptPlace(token, { acceptsUndertaking: false, password: 'short' });
    expect(refused.problems.map(({ path }: { path: string[] }) => path[0])).toEqual(['password', 'acceptsUndertaking']);
    const taken = await acceptPlace(token, { acceptsUndertaking: true, undertakingNumber: 1 });
    expect(taken).toMatchObject({ problems: [], partnershipSlug: partnership.slug });
    const kept = await world.sql(
      `select u.number from undertaking_acceptance k join undertaking u on u.id = k.undertaking_id join person p on p.id = k.person_id where p.email = 'words@example.org'`,
    );
    expect(kept).toEqual([{ number: 1 }]);
  });

  test('no term begins without it, whatever the program does', async () => {
    const stranger = await world.person();
    const { id } = await world.seat(partnership, { representative: null });
    const insert = world.sql(
      `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on)
       select audience_id, partnership_id, id, $2, 'REPRESENTATIVE', app.today() from seat where id = $1`,
      [id, stranger.id],
    );
    await expect(insert).rejects.toThrow(/begins with the undertaking/);
  });

  test('when the words change everybody is asked again, and nobody loses anything meanwhile', async () => {
    const seat = await world.seat(partnership);
    const member = await world.as(seat.representative!);
    const asked = async () =>
      member.get(
        `query ($slug: String!) { viewer { undertakingsAsked { partnershipSlug } } partnership(slug: $slug) { asksForUndertaking seats { id } } }`,
        { slug: partnership.slug },
      );
    expect((await asked()).partnership.asksForUndertaking).toBe(false);
    const token = await invited('meanwhile@example.org');
    const changed = await change(coordinator, 1, 'Other words, which are long enough to be read.');
    expect(changed).toMatchObject({ problems: [], partnership: { undertaking: { number: 2 } } });
    const now = await asked();
    expect(now.viewer.undertakingsAsked).toEqual([{ partnershipSlug: partnership.slug }]);
    expect(now.partnership.seats.length).toBeGreaterThan(0);
    const stale = await acceptPlace(token, { acceptsUndertaking: true, undertakingNumber: 1 });
    expect(stale.problems[0].code).toBe('INVITATION_UNDERTAKING_CHANGED');
    const accept = async (number: number, accepts: boolean) =>
      (await member.get(ACCEPT, { input: { partnershipId: partnership.id, number, accepts } })).acceptUndertaking;
    expect((await accept(1, true)).problems[0].code).toBe('UNDERTAKING_CHANGED');
    expect((await accept(2, false)).problems).toMatchObject([{ code: 'REQUIRED', path: ['accepts'] }]);
    expect(await accept(2, true)).toMatchObject({ problems: [], partnership: { asksForUndertaking: false } });
    // Twice is once.
    expect((await accept(2, true)).problems).toEqual([]);
    expect((await asked()).viewer.undertakingsAsked).toEqual([]);
  });

  test('officers see who has not accepted yet, and nobody else does', async () => {
    const seat = await world.seat(partnership);
    await world.sql('delete from undertaking_acceptance where person_id = $1', [seat.representative!.id]);
    const query = `query ($slug: String!) { partnership(slug: $slug) { yetToUndertake { id } } }`;
    const seen = async (visitor: Visitor) =>
      (await visitor.get(query, { slug: partnership.slug })).partnership.yetToUndertake.map(({ id }: any) => id);
    expect(await seen(coordinator)).toContain(seat.representative!.id);
    expect(await seen(await world.as(seat.representative!))).toEqual([]);
  });

  test('earlier words are kept, and two who change them at once do not overwrite each other', async () => {
    const [{ number }] = (await world.sql<{ number: number }>(
      'select max(number) as number from undertaking where partnership_id = $1',
      [partnership.id],
    )) as [{ number: number }];
    const chair = await world.as(partnership.chair);
    const both = await Promise.all([
      change(coordinator, number, 'The words of the coordinator, long enough.'),
      change(chair, number, 'The words of the chair, which are long enough.'),
    ]);
    expect(new Set(both.map(({ problems }) => problems[0]?.code ?? 'done'))).toEqual(new Set(['CONFLICT', 'done']));
    const { partnership: read } = await chair.get(
      `query ($slug: String!) { partnership(slug: $slug) { undertakings { number } } }`,
      { slug: partnership.slug },
    );
    expect(read.undertakings.map((each: { number: number }) => each.number)).toEqual(
      Array.from({ length: number + 1 }, (_, i) => number + 1 - i),
    );
  });

  test('a group begins with the words of its parent; whoever founds it sees it, and is asked', async () => {
    const parent = await world.partnership();
    const chair = await world.as(parent.chair);
    const words = 'Words that were adapted at the table above, long enough.';
    await chair.get(CHANGE, { input: { partnershipId: parent.id, number: 1, words } });
    const { createGroup } = await chair.get(FOUND, {
      input: { parentId: parent.id, kind: 'SUBGROUP', name: 'Group with words', area: 'Here', seatIds: [] },
    });
    expect(createGroup).toMatchObject({
      problems: [],
      partnership: { undertaking: { number: 1, words }, asksForUndertaking: true },
    });
    const { id, slug } = createGroup.partnership;
    const look = async () =>
      (
        await chair.get(
          `query ($slug: String!) { partnership(slug: $slug) { asksForUndertaking officers { person { id } } yetToUndertake { id } } }`,
          { slug },
        )
      ).partnership;
    expect(await look()).toEqual({
      asksForUndertaking: true,
      officers: [{ person: { id: parent.chair.id } }],
      yetToUndertake: [{ id: parent.chair.id }],
    });
    const { acceptUndertaking } = await chair.get(ACCEPT, { input: { partnershipId: id, number: 1, accepts: true } });
    expect(acceptUndertaking.problems).toEqual([]);
    expect(await look()).toMatchObject({ asksForUndertaking: false, yetToUndertake: [] });
    // Words of its own from then on.
    await chair.get(CHANGE, {
      input: { partnershipId: parent.id, number: 2, words: 'Words for the table above alone, long enough.' },
    });
    expect(await look()).toMatchObject({ asksForUndertaking: false });
  });

  test('in a group that stands nobody else begins without', async () => {
    const { id } = await world.partnership();
    await world.sql(`update partnership set kind = 'SUBGROUP', parent_id = $2 where id = $1`, [id, partnership.id]);
    const insert = world.sql(
      `insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
       select id, $1, 'COORDINATOR', $2, app.today() from audience where partnership_id = $1 and kind = 'CIRCLE'`,
      [id, (await world.person()).id],
    );
    await expect(insert).rejects.toThrow(/begins with the undertaking/);
  });

  test('who has no place accepts nothing', async () => {
    const stranger = await world.as(await world.nationalCoordinator());
    const refused = await stranger.ask(ACCEPT, { input: { partnershipId: partnership.id, number: 1, accepts: true } });
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
