import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secrets } from '@lib/access';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, TEST_SECRET, type TestApp } from '../../support/app.js';

const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) {
  results { email invitation { id version state seat { id } capacity office } problems { code path } } problems { code } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  viewer { person { id name email } seats { seat { id } } offices { office } } partnershipSlug problems { code message } } }`;

describe('inviting people to a table', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  const secrets = new Secrets(TEST_SECRET);
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const inviteTo = async (seatId: string, email: string, more: object = {}) => {
    const coordinator = await world.as(partnership.coordinator);
    const { invite } = await coordinator.get(INVITE, {
      input: { partnershipId: partnership.id, lines: [{ email, seatId, capacity: 'REPRESENTATIVE', ...more }] },
    });
    return invite.results[0];
  };
  const linkOf = (invitation: { id: string }, issue = 1) => secrets.linkToken('invitation', invitation.id, issue);
  const details = {
    acceptsUndertaking: true,
    name: 'Newly Invited',
    jobTitle: 'Inspector',
    password: 'a long enough phrase',
  };

  test('a coordinator invites by email, and the invited make an account, take the seat and are signed in', async () => {
    const seat = await world.seat(partnership, { representative: null });
    const { invitation } = await inviteTo(seat.id, 'newly@example.org');
    const visitor = app.visitor();
    const { invitationPreview } = await visitor.get(
      `query ($token: String!) { invitationPreview(token: $token) { email partnershipName invitedBy state hasAccount } }`,
      {
        token: linkOf(invitation),
      },
    );
    expect(invitationPreview).toMatchObject({
      email: 'newly@example.org',
      state: 'PENDING',
      hasAccount: false,
      invitedBy: 'Cora Coordinator',
    });
    const { acceptInvitation } = await visitor.get(ACCEPT, { input: { token: linkOf(invitation), ...details } });
    expect(acceptInvitation).toMatchObject({
      problems: [],
      partnershipSlug: partnership.slug,
      viewer: { person: { name: 'Newly Invited' }, seats: [{ seat: { id: seat.id } }] },
    });
    expect((await visitor.get(`{ viewer { person { email } } }`)).viewer.person.email).toBe('newly@example.org');
  });

  test('an invitation is good for one acceptance, though twelve try at once', async () => {
    const seat = await world.seat(partnership, { representative: null });
    const { invitation } = await inviteTo(seat.id, 'raced@example.org');
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => app.visitor().get(ACCEPT, { input: { token: linkOf(invitation), ...details } })),
    );
    expect(answers.filter(({ acceptInvitation }) => acceptInvitation.viewer)).toHaveLength(1);
    expect(await world.sql('select 1 from seat_term where seat_id = $1', [seat.id])).toHaveLength(1);
  });

  test('an invitation accepted while it is withdrawn is one of the two, and the other is told', async () => {
    const coordinator = await world.as(partnership.coordinator);
    const withdrawal = `mutation ($input: InvitationInput!) { withdrawInvitation(input: $input) { problems { code } } }`;
    for (let time = 0; time < 10; time += 1) {
      const seat = await world.seat(partnership, { representative: null });
      const { invitation } = await inviteTo(seat.id, `torn${time}@example.org`);
      const [{ acceptInvitation }, { withdrawInvitation }] = await Promise.all([
        app.visitor().get(ACCEPT, { input: { token: linkOf(invitation), ...details } }),
        // Accepting begins with the hash of a password: withdrawing a little later meets it at every point.
        sleep(time * 8).then(() =>
          coordinator.get(withdrawal, { input: { invitationId: invitation.id, version: invitation.version } }),
        ),
      ]);
      const isIn = acceptInvitation.viewer !== null;
      expect(withdrawInvitation.problems.length > 0).toBe(isIn);
      expect(acceptInvitation.problems.length > 0).toBe(!isIn);
      const [{ state }] = await world.sql('select state from invitation where id = $1', [invitation.id]);
      expect(state).toBe(isIn ? 'ACCEPTED' : 'WITHDRAWN');
      expect(await world.sql('select 1 from seat_term where seat_id = $1', [seat.id])).toHaveLength(isIn ? 1 : 0);
    }
  });

  test('sending again makes a new link and ends the one before; withdrawing ends both', async () => {
    const seat = await world.seat(partnership, { representative: null });
    const { invitation } = await inviteTo(seat.id, 'again@example.org');
    const coordinator = await world.as(partnership.coordinator);
    const { resendInvitation } = await coordinator.get(
      `mutation ($input: InvitationInput!) { resendInvitation(input: $input) { invitation { id version } problems { code } } }`,
      {
        input: { invitationId: invitation.id, version: invitation.version },
      },
    );
    const preview = (token: string) =>
      app.visitor().get(`query ($token: String!) { invitationPreview(token: $token) { state } }`, { token });
    expect((await preview(linkOf(invitation, 1))).invitationPreview).toBeNull();
    expect((await preview(linkOf(invitation, 2))).invitationPreview).toEqual({ state: 'PENDING' });
    await coordinator.get(
      `mutation ($input: InvitationInput!) { withdrawInvitation(input: $input) { problems { code } } }`,
      {
        input: { invitationId: invitation.id, version: resendInvitation.invitation.version },
      },
    );
    const { acceptInvitation } = await app
      .visitor()
      .get(ACCEPT, { input: { token: linkOf(invitation, 2), ...details } });
    expect(acceptInvitation.problems[0].code).toBe('INVITATION_UNKNOWN');
  });

  test('an expired invitation is not accepted, and says so', async () => {
    const seat = await world.seat(partnership, { representative: null });
    const { invitation } = await inviteTo(seat.id, 'late@example.org');
    await world.sql(`update invitation set expires_at = now() - interval '1 minute' where id = $1`, [invitation.id]);
    const { acceptInvitation } = await app.visitor().get(ACCEPT, { input: { token: linkOf(invitation), ...details } });
    expect(acceptInvitation.problems[0].code).toBe('INVITATION_EXPIRED');
  });

  test('somebody with an account accepts when signed in as themselves, and nobody else can for them', async () => {
    const known = await world.person('Known Already');
    const seat = await world.seat(partnership, { representative: null });
    const { invitation } = await inviteTo(seat.id, known.email);
    const accept = (visitor: { get: typeof app extends never ? never : any }) =>
      visitor.get(ACCEPT, { input: { token: linkOf(invitation), acceptsUndertaking: true } });
    expect((await accept(app.visitor())).acceptInvitation.problems[0].code).toBe('INVITATION_SIGN_IN_FIRST');
    expect((await accept(await world.as(await world.person()))).acceptInvitation.problems[0].code).toBe(
      'INVITATION_OTHER_PERSON',
    );
    expect((await accept(await world.as(known))).acceptInvitation.viewer.person.id).toBe(known.id);
  });

  test('an invitation whose sender no longer speaks for the partnership is not accepted', async () => {
    const place = await world.partnership();
    const seat = await world.seat(place, { representative: null });
    const coordinator = await world.as(place.coordinator);
    const { invite } = await coordinator.get(INVITE, {
      input: { partnershipId: place.id, lines: [{ email: 'stale@example.org', seatId: seat.id, capacity: 'DEPUTY' }] },
    });
    await world.sql(`update office_term set ended_at = now() where person_id = $1`, [place.coordinator.id]);
    const { acceptInvitation } = await app
      .visitor()
      .get(ACCEPT, { input: { token: linkOf(invite.results[0].invitation), ...details } });
    expect(acceptInvitation.problems[0].code).toBe('INVITATION_INVITER_GONE');
  });

  test('each line of a list is answered for itself', async () => {
    const seat = await world.seat(partnership, { representative: null });
    const coordinator = await world.as(partnership.coordinator);
    const lines = [
      { email: 'not an address', seatId: seat.id, capacity: 'REPRESENTATIVE' },
      { email: 'fine@example.org', seatId: seat.id, capacity: 'REPRESENTATIVE' },
      { email: 'second@example.org', seatId: seat.id, capacity: 'REPRESENTATIVE' },
      { email: 'vice@example.org', office: 'VICE_CHAIR' },
      { email: 'lost@example.org' },
    ];
    const { invite } = await coordinator.get(INVITE, { input: { partnershipId: partnership.id, lines } });
    expect(invite.results.map(({ problems }: any) => problems[0]?.code ?? null)).toEqual([
      'NOT_AN_ADDRESS',
      null,
      'INVITED_ALREADY',
      null,
      'REQUIRED',
    ]);
  });

  test('nobody is invited to a place that is filled, and an invitation that expired stands in nobody’s way', async () => {
    const filled = await world.seat(partnership);
    expect((await inviteTo(filled.id, 'too.many@example.org')).problems[0].code).toBe('SEAT_FILLED');
    const seat = await world.seat(partnership, { representative: null });
    const { invitation } = await inviteTo(seat.id, 'slow@example.org');
    await world.sql(`update invitation set expires_at = now() - interval '1 minute' where id = $1`, [invitation.id]);
    expect((await inviteTo(seat.id, 'quick@example.org')).problems).toEqual([]);
  });

  test('a successor is invited from the day after the present term, and somebody for the days until a term to come', async () => {
    const seat = await world.seat(partnership);
    const [{ leaves, follows, until }] = await world.sql(
      `update seat_term set ends_on = app.today() + 30 where seat_id = $1
       returning ends_on::text as leaves, (ends_on + 1)::text as follows, (ends_on + 60)::text as until`,
      [seat.id],
    );
    const successor = (startsOn: string, more = {}) => inviteTo(seat.id, 'next@example.org', { startsOn, ...more });
    expect((await successor(leaves)).problems[0].code).toBe('SEAT_FILLED');
    expect((await successor(follows, { endsOn: leaves })).problems[0].code).toBe('ENDS_BEFORE_IT_STARTS');
    expect((await successor(follows, { endsOn: until })).problems).toEqual([]);

    const other = await world.seat(partnership);
    await world.sql(`update seat_term set starts_on = app.today() + 31 where seat_id = $1`, [other.id]);
    expect((await inviteTo(other.id, 'meanwhile@example.org', { endsOn: follows })).problems[0].code).toBe(
      'SEAT_FILLED',
    );
    expect((await inviteTo(other.id, 'meanwhile@example.org', { endsOn: leaves })).problems).toEqual([]);
  });

  test('an invitation is not accepted after the last day it offers', async () => {
    const seat = await world.seat(partnership, { representative: null });
    const { invitation } = await inviteTo(seat.id, 'too.late@example.org');
    await world.sql(`update invitation set starts_on = app.today() - 9, ends_on = app.today() - 1 where id = $1`, [
      invitation.id,
    ]);
    const { acceptInvitation } = await app.visitor().get(ACCEPT, { input: { token: linkOf(invitation), ...details } });
    expect(acceptInvitation.problems[0].code).toBe('INVITATION_EXPIRED');
  });

  test('closing a seat withdraws the invitations to it', async () => {
    const seat = await world.seat(partnership, { representative: null });
    const { invitation } = await inviteTo(seat.id, 'nowhere.to.sit@example.org');
    const coordinator = await world.as(partnership.coordinator);
    const { closeSeat } = await coordinator.get(
      `mutation ($input: CloseSeatInput!) { closeSeat(input: $input) { problems { code } } }`,
      { input: { seatId: seat.id, version: 1 } },
    );
    expect(closeSeat.problems).toEqual([]);
    const { acceptInvitation } = await app.visitor().get(ACCEPT, { input: { token: linkOf(invitation), ...details } });
    expect(acceptInvitation.problems[0].code).toBe('INVITATION_UNKNOWN');
  });

  test('a member cannot invite', async () => {
    const seat = await world.seat(partnership);
    const { errors } = await (
      await world.as(seat.representative!)
    ).ask(INVITE, { input: { partnershipId: partnership.id, lines: [{ email: 'x@example.org', seatId: seat.id }] } });
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('the national coordinator founds a partnership, and whoever is invited to coordinate it can', async () => {
    const national = await world.as(await world.nationalCoordinator());
    const { createPartnership } = await national.get(
      `mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { partnership { id slug status viewerCan { appointOfficers scheduleMeeting } } problems { code path } } }`,
      {
        input: {
          name: 'Tees & Wear Anti-Slavery Forum',
          tier: 'LOCAL',
          area: 'Teesside',
          region: 'North East',
          coordinatorEmail: 'first.coordinator@example.org',
        },
      },
    );
    expect(createPartnership).toMatchObject({
      problems: [],
      partnership: {
        slug: 'tees-and-wear-anti-slavery-forum',
        status: 'FORMING',
        viewerCan: { appointOfficers: true, scheduleMeeting: false },
      },
    });
    const [invitation] = await world.sql(`select id from invitation where email = 'first.coordinator@example.org'`);
    const visitor = app.visitor();
    const { acceptInvitation } = await visitor.get(ACCEPT, { input: { token: linkOf(invitation), ...details } });
    expect(acceptInvitation.viewer.offices).toEqual([{ office: 'COORDINATOR' }]);
    const added = await visitor.get(
      `mutation ($input: AddSeatInput!) { addSeat(input: $input) { seat { id agency { name emailDomains } kind representative { id } } problems { code path } } }`,
      {
        input: {
          partnershipId: createPartnership.partnership.id,
          newAgency: {
            name: 'Teesside Constabulary of the Tests',
            sector: 'POLICING',
            agencyType: 'Police force',
            emailDomains: ['@teesside.example.org'],
          },
          kind: 'CORE',
          isStatutory: true,
        },
      },
    );
    expect(added.addSeat).toMatchObject({
      problems: [],
      seat: { agency: { emailDomains: ['teesside.example.org'] }, representative: null },
    });
  });
});
