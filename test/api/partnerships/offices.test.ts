import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secrets } from '@lib/access';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, TEST_SECRET, type TestApp } from '../../support/app.js';

const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) {
  results { invitation { id version jointly } problems { code path } } problems { code } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  viewer { offices { office } } problems { code } } }`;

describe('inviting to an office', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  const secrets = new Secrets(TEST_SECRET);
  const details = {
    acceptsUndertaking: true,
    name: 'Newly Invited',
    jobTitle: 'Inspector',
    password: 'a long enough phrase',
  };
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const invite = async (email: string, line: object, to = partnership) => {
    const coordinator = await world.as(to.coordinator);
    const { invite: answer } = await coordinator.get(INVITE, {
      input: { partnershipId: to.id, lines: [{ email: `${email}@example.org`, ...line }] },
    });
    return answer.results[0];
  };
  const accept = async ({ id }: { id: string }, issue = 1) => {
    const token = secrets.linkToken('invitation', id, issue);
    const { acceptInvitation } = await app.visitor().get(ACCEPT, { input: { token, ...details } });
    return acceptInvitation.problems[0]?.code ?? acceptInvitation.viewer.offices[0]?.office;
  };

  test('nobody is invited to an office that is held, unless to hold it jointly', async () => {
    expect((await invite('second', { office: 'CHAIR' })).problems).toEqual([{ code: 'OFFICE_HELD', path: ['office'] }]);
    const { invitation, problems } = await invite('joint', { office: 'CHAIR', jointly: true });
    expect({ invitation, problems }).toMatchObject({ invitation: { jointly: true }, problems: [] });
    expect(await accept(invitation)).toBe('CHAIR');
    expect((await invite('third', { office: 'CHAIR' })).problems[0].code).toBe('OFFICE_HELD');
  });

  test('a successor is invited to begin after the last day of whoever holds it', async () => {
    const place = await world.partnership();
    const [{ leaves, follows }] = await world.sql(
      `update office_term set ends_on = app.today() + 30 where person_id = $1
       returning ends_on::text as leaves, (ends_on + 1)::text as follows`,
      [place.chair.id],
    );
    const next = (startsOn: string) => invite('successor', { office: 'CHAIR', startsOn }, place);
    expect((await next(leaves)).problems[0].code).toBe('OFFICE_HELD');
    const { invitation } = await next(follows);
    expect((await invite('another', { office: 'CHAIR', startsOn: follows }, place)).problems[0].code).toBe(
      'OFFICE_OFFERED',
    );
    await accept(invitation);
    const terms = await world.sql(
      `select starts_on::text from office_term where partnership_id = $1 and office = 'CHAIR' order by starts_on desc`,
      [place.id],
    );
    expect(terms[0].starts_on).toBe(follows);
  });

  test('two are not invited to one vacant office, unless to hold it jointly', async () => {
    const place = await world.partnership();
    const first = await invite('one', { office: 'VICE_CHAIR' }, place);
    expect((await invite('two', { office: 'VICE_CHAIR' }, place)).problems[0].code).toBe('OFFICE_OFFERED');
    expect((await invite('one', { office: 'VICE_CHAIR' }, place)).problems[0].code).toBe('INVITED_ALREADY');
    const second = await invite('two', { office: 'VICE_CHAIR', jointly: true }, place);
    // Whichever of the two comes first.
    expect(await accept(second.invitation)).toBe('VICE_CHAIR');
    expect(await accept(first.invitation)).toBe('VICE_CHAIR');
  });

  test('an invitation sent again does not make a second chair of an office taken up meanwhile', async () => {
    const place = await world.partnership();
    const slow = await invite('slow', { office: 'VICE_CHAIR' }, place);
    await world.sql(`update invitation set expires_at = now() - interval '1 minute' where id = $1`, [
      slow.invitation.id,
    ]);
    const quick = await invite('quick', { office: 'VICE_CHAIR' }, place);
    const coordinator = await world.as(place.coordinator);
    await coordinator.get(
      `mutation ($input: InvitationInput!) { resendInvitation(input: $input) { problems { code } } }`,
      { input: { invitationId: slow.invitation.id, version: slow.invitation.version } },
    );
    const answers = await Promise.all([accept(slow.invitation, 2), accept(quick.invitation)]);
    expect(answers.toSorted()).toEqual(['INVITATION_OFFICE_HELD', 'VICE_CHAIR']);
  });
});
