import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLedAgency, act, changeAgency } from '../../factories/agencies.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const PROFILE = `query ($id: ID!) { agencyProfile(agencyId: $id) { about website isPublished confirmedOn version agency { name } } }`;

describe('what an agency says of itself', () => {
  let app: TestApp;
  let world: World;
  let nation: Visitor;
  let stranger: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    nation = await world.as(await world.nationalCoordinator());
    stranger = app.visitor();
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const look = async (who: Visitor, id: string) => (await who.get(PROFILE, { id })).agencyProfile;
  const change = (who: Visitor, agencyId: string, more: object = {}) =>
    act(who, 'changeAgencyProfile', 'ChangeAgencyProfileInput', {
      agencyId,
      about: 'Finds homes for people who fled.',
      isPublished: true,
      ...more,
    });
  const withdraw = (who: Visitor, agencyId: string, version: number) =>
    act(who, 'withdrawAgencyProfile', 'AgencyProfileInput', { agencyId, version });
  const confirm = (who: Visitor, agencyId: string, version: number) =>
    act(who, 'confirmAgencyProfile', 'AgencyProfileInput', { agencyId, version });

  test('is its leads’ own until one of them consents, and everybody’s from then until they withdraw it', async () => {
    const { agencyId, name, lead, seats } = await aLedAgency(world, 1);
    const [leading, member] = [await world.as(lead), await world.as(seats[0]!.representative!)];
    expect(await change(leading, agencyId, { isPublished: false, website: 'https://homes.example.org' })).toEqual([]);
    expect(await look(leading, agencyId)).toMatchObject({ isPublished: false, confirmedOn: null, version: 1 });
    for (const other of [stranger, member, nation]) expect(await look(other, agencyId)).toBeNull();

    expect(await confirm(leading, agencyId, 1)).toEqual([]);
    const [{ today } = { today: '' }] = await world.sql<{ today: string }>('select app.today()::text as today');
    expect(await look(stranger, agencyId)).toEqual({
      about: 'Finds homes for people who fled.',
      website: 'https://homes.example.org/',
      isPublished: true,
      confirmedOn: today,
      version: 2,
      agency: { name },
    });
    expect(await withdraw(leading, agencyId, 1)).toEqual(['CONFLICT']);
    expect(await withdraw(leading, agencyId, 2)).toEqual([]);
    for (const other of [stranger, member, nation]) expect(await look(other, agencyId)).toBeNull();
    expect(await look(leading, agencyId)).toMatchObject({ about: 'Finds homes for people who fled.' });
  });

  test('is decided on by nobody in the place of its leads', async () => {
    const { agencyId, seats, tables } = await aLedAgency(world, 1);
    for (const other of [nation, await world.as(seats[0]!.representative!), await world.as(tables[0]!.chair)])
      for (const isPublished of [true, false])
        expect(await change(other, agencyId, { isPublished })).toEqual(['FORBIDDEN']);
  });

  test('of an agency without a lead is prepared by the national coordinator, who cannot consent, and goes to its first lead', async () => {
    const agencyId = await world.agency();
    expect(await change(nation, agencyId)).toEqual(['FORBIDDEN']);
    expect(await change(nation, agencyId, { isPublished: false })).toEqual([]);
    expect(await confirm(nation, agencyId, 1)).toEqual(['FORBIDDEN']);
    const lead = await world.person('First Lead');
    await world.lead(agencyId, lead);
    expect(await look(nation, agencyId)).toBeNull();
    const leading = await world.as(lead);
    expect(await confirm(leading, agencyId, 1)).toEqual([]);

    // The last lead goes: what they consented to stands, and the national coordinator can take it back.
    await world.sql('update agency_lead set ended_at = now() where agency_id = $1', [agencyId]);
    expect(await look(stranger, agencyId)).toMatchObject({ isPublished: true });
    expect(await withdraw(leading, agencyId, 2)).toEqual(['FORBIDDEN']);
    expect(await change(nation, agencyId, { version: 2, about: 'Something else', isPublished: true })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await withdraw(nation, agencyId, 2)).toEqual([]);
    expect(await look(stranger, agencyId)).toBeNull();
  });

  test('is said in words that fit, with an address of the web', async () => {
    const { agencyId, lead } = await aLedAgency(world, 0);
    const leading = await world.as(lead);
    expect(await change(leading, agencyId, { about: ' ', website: 'javascript:alert(1)' })).toEqual([
      'REQUIRED',
      'NOT_A_WEBSITE',
    ]);
    for (const website of [
      'https://name:word@example.org',
      'mailto:me@example.org',
      'example.org',
      'https://localhost',
    ])
      expect(await change(leading, agencyId, { website })).toEqual(['NOT_A_WEBSITE']);
    expect(await change(leading, agencyId, { about: 'x'.repeat(1001) })).toEqual(['TOO_LONG']);
    expect(await change(leading, randomUUID())).toEqual(['NOT_FOUND']);
    expect(await look(stranger, agencyId)).toBeNull();
  });

  test('ends with the agency', async () => {
    const { agencyId, lead } = await aLedAgency(world, 0);
    expect(await change(await world.as(lead), agencyId)).toEqual([]);
    expect(await changeAgency(world, nation, agencyId, 'ABOLISH')).toEqual([]);
    expect(await look(stranger, agencyId)).toBeNull();
  });
});
