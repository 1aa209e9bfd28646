import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLedAgency, act } from '../../factories/agencies.js';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

const LEADS = `query ($id: ID!) { agency(id: $id) { leads { id version person { id } viewerCan { end } } leadInvitations { id email version state viewerCan { withdraw } } viewerCan { appointLead confirm change } } }`;
const ACCEPT = `mutation ($input: AcceptLeadInvitationInput!) { acceptLeadInvitation(input: $input) { agencyId viewer { person { name } leads { agency { id } } } problems { code } } }`;

describe('the leads of an agency', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let national: TestPerson;
  let nation: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    national = await world.nationalCoordinator();
    nation = await world.as(national);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const leadsOf = async (visitor: Visitor, id: string) => (await visitor.get(LEADS, { id })).agency;
  const email = () => `somebody.${randomUUID().slice(0, 8)}@example.org`;
  const tokenIn = (text: string | undefined) => /\/lead-invitation\/(\S+)/.exec(text ?? '')?.[1];

  test('the national coordinator invites the first by email, who makes an account and leads at once', async () => {
    const agencyId = await world.agency();
    const address = email();
    expect(await act(nation, 'appointLead', 'AppointLeadInput', { agencyId, email: address })).toEqual([]);
    expect((await leadsOf(nation, agencyId)).leadInvitations).toMatchObject([{ email: address, state: 'PENDING' }]);
    const [letter] = await post.waitFor(address);
    const token = tokenIn(letter?.text);
    const newcomer = app.visitor();
    const { leadInvitationPreview } = await newcomer.get(
      'query ($token: String!) { leadInvitationPreview(token: $token) { email hasAccount state } }',
      { token },
    );
    expect(leadInvitationPreview).toEqual({ email: address, hasAccount: false, state: 'PENDING' });
    const input = { token, name: 'Nora New', jobTitle: 'Head of safeguarding', password: 'a long enough password 7' };
    const { acceptLeadInvitation } = await newcomer.get(ACCEPT, { input });
    expect(acceptLeadInvitation).toEqual({
      agencyId,
      viewer: { person: { name: 'Nora New' }, leads: [{ agency: { id: agencyId } }] },
      problems: [],
    });
    expect((await leadsOf(newcomer, agencyId)).viewerCan).toEqual({ appointLead: true, confirm: true, change: false });
    const again = await app.visitor().get(ACCEPT, { input });
    expect(again.acceptLeadInvitation.problems).toEqual([{ code: 'INVITATION_SPENT' }]);
  });

  test('an address with an account signs in first, and the invitation does not tell which it is', async () => {
    const { agencyId, lead } = await aLedAgency(world, 0);
    const known = await world.person('Kit Known');
    const leader = await world.as(lead);
    expect(await act(leader, 'appointLead', 'AppointLeadInput', { agencyId, email: known.email })).toEqual([]);
    expect(await act(leader, 'appointLead', 'AppointLeadInput', { agencyId, email: known.email })).toEqual([
      'INVITED_ALREADY',
    ]);
    const token = tokenIn((await post.waitFor(known.email))[0]?.text);
    const stranger = app.visitor();
    const input = { token, name: 'Not Kit', password: 'a long enough password 7' };
    expect((await stranger.get(ACCEPT, { input })).acceptLeadInvitation.problems).toEqual([
      { code: 'INVITATION_SIGN_IN_FIRST' },
    ]);
    const other = await world.as(await world.person());
    expect((await other.get(ACCEPT, { input: { token } })).acceptLeadInvitation.problems).toEqual([
      { code: 'INVITATION_OTHER_PERSON' },
    ]);
    const kit = await world.as(known);
    expect((await kit.get(ACCEPT, { input: { token } })).acceptLeadInvitation.agencyId).toBe(agencyId);
    expect((await leadsOf(leader, agencyId)).leads).toHaveLength(2);
  });

  test('an invitation that was withdrawn, or whose sender no longer leads, opens nothing', async () => {
    const { agencyId, lead } = await aLedAgency(world, 0);
    const leader = await world.as(lead);
    const [first, second] = [email(), email()];
    await act(leader, 'appointLead', 'AppointLeadInput', { agencyId, email: first });
    await act(leader, 'appointLead', 'AppointLeadInput', { agencyId, email: second });
    const tokens = await Promise.all([first, second].map(async (each) => tokenIn((await post.waitFor(each))[0]?.text)));
    const { leadInvitations } = await leadsOf(leader, agencyId);
    const withdrawn = leadInvitations.find((each: { email: string }) => each.email === first);
    const input = { invitationId: withdrawn.id, version: withdrawn.version };
    expect(await act(leader, 'withdrawLeadInvitation', 'WithdrawLeadInvitationInput', input)).toEqual([]);
    expect(await act(leader, 'withdrawLeadInvitation', 'WithdrawLeadInvitationInput', input)).toEqual(['CONFLICT']);
    const [{ id, version }] = (await leadsOf(leader, agencyId)).leads;
    await act(leader, 'endLead', 'EndLeadInput', { leadId: id, version });
    const details = { name: 'Somebody', password: 'a long enough password 7' };
    for (const [token, code] of [
      [tokens[0], 'INVITATION_UNKNOWN'],
      [tokens[1], 'INVITATION_INVITER_GONE'],
    ]) {
      const { acceptLeadInvitation } = await app.visitor().get(ACCEPT, { input: { token, ...details } });
      expect(acceptLeadInvitation.problems).toEqual([{ code }]);
    }
  });

  test('a lead appoints another of the agency at once, who is told', async () => {
    const { agencyId, lead, seats } = await aLedAgency(world, 1);
    const leader = await world.as(lead);
    const colleague = seats[0]!.representative!;
    const input = { agencyId, personId: colleague.id };
    expect(await act(leader, 'appointLead', 'AppointLeadInput', input)).toEqual([]);
    expect(await act(leader, 'appointLead', 'AppointLeadInput', input)).toEqual(['IS_LEAD']);
    const letters = await post.waitFor(colleague.email);
    expect(letters.map(({ subject }) => subject)).toEqual([expect.stringContaining('You speak for')]);
  });

  test('a lead cannot appoint somebody whom they cannot know of: as if there were nobody', async () => {
    const { agencyId, lead } = await aLedAgency(world, 0);
    const hidden = await world.person();
    const leader = await world.as(lead);
    for (const personId of [hidden.id, randomUUID()])
      expect(await act(leader, 'appointLead', 'AppointLeadInput', { agencyId, personId })).toEqual(['NOT_A_CHOICE']);
  });

  test('a lead steps down but ends nobody else; the last may, and the national coordinator is told', async () => {
    const { agencyId, name, lead } = await aLedAgency(world, 0);
    const second = await world.person('Sid Second');
    await world.lead(agencyId, second);
    const leader = await world.as(lead);
    const { leads } = await leadsOf(leader, agencyId);
    const idOf = ({ id }: TestPerson) => leads.find((each: any) => each.person.id === id).id;
    expect(await act(leader, 'endLead', 'EndLeadInput', { leadId: idOf(second), version: 1 })).toEqual(['FORBIDDEN']);
    expect(await act(leader, 'endLead', 'EndLeadInput', { leadId: idOf(lead), version: 1 })).toEqual([]);
    const told = () => post.to(national.email).filter(({ subject }) => subject?.includes(name));
    await post.waitFor(lead.email);
    expect(told()).toEqual([]);
    expect(await act(await world.as(second), 'endLead', 'EndLeadInput', { leadId: idOf(second), version: 1 })).toEqual(
      [],
    );
    await post.waitFor(second.email);
    await post.waitFor(national.email, post.to(national.email).length + (told().length ? 0 : 1), 5000);
    expect(told().map(({ subject }) => subject)).toEqual([`Nobody speaks for ${name}`]);
  });

  test('the national coordinator ends a lead, who sees the agency’s seats no more', async () => {
    const { agencyId, lead } = await aLedAgency(world, 1);
    const leader = await world.as(lead);
    const seats = async () =>
      (await leader.get('query ($id: ID!) { agency(id: $id) { seats { totalCount } } }', { id: agencyId })).agency.seats
        .totalCount;
    expect(await seats()).toBe(1);
    const [{ id, version }] = (await leadsOf(nation, agencyId)).leads;
    expect(await act(nation, 'endLead', 'EndLeadInput', { leadId: id, version, reason: 'Moved on' })).toEqual([]);
    expect(await seats()).toBe(0);
  });

  test('two last leads who step down at once leave, and the national coordinator hears of it once', async () => {
    const { agencyId, lead } = await aLedAgency(world, 0);
    const second = await world.person('Sid Second');
    await world.lead(agencyId, second);
    const both = await Promise.all([lead, second].map((each) => world.as(each)));
    const { leads } = await leadsOf(nation, agencyId);
    const ended = await Promise.all(
      both.map((visitor, i) =>
        act(visitor, 'endLead', 'EndLeadInput', {
          leadId: leads.find((each: any) => each.person.id === [lead, second][i]!.id).id,
          version: 1,
        }),
      ),
    );
    expect(ended).toEqual([[], []]);
    const events = await world.sql(
      `select from event_log where name = 'AgencyWithoutLead' and subject_id = $1 and person_id = $2`,
      [agencyId, national.id],
    );
    expect(events).toHaveLength(1);
  });

  test('bad input is said beside its field', async () => {
    const agencyId = await world.agency();
    expect(await act(nation, 'appointLead', 'AppointLeadInput', { agencyId, email: 'no address' })).toEqual([
      'NOT_AN_ADDRESS',
    ]);
    expect(await act(nation, 'appointLead', 'AppointLeadInput', { agencyId })).toEqual(['REQUIRED']);
    expect(await act(nation, 'appointLead', 'AppointLeadInput', { agencyId: randomUUID(), email: email() })).toEqual([
      'NOT_FOUND',
    ]);
  });
});
