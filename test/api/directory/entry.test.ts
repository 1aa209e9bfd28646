import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  changeEntry,
  confirmedAgo,
  confirmEntry,
  entryCalled,
  publishAll,
  publishEntry,
  recordOf,
  withdrawEntry,
} from '../../factories/directory.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('an entry in the directory', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  let anybody: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    national = await world.as(await world.nationalCoordinator());
    anybody = app.visitor();
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const aTable = async (): Promise<{ table: TestPartnership; chair: Visitor }> => {
    const table = await world.partnership();
    return { table, chair: await world.as(table.chair) };
  };
  const read = async (who: Visitor, table: TestPartnership) => ({
    partnershipId: table.id,
    version: (await recordOf(who, table)).version,
  });
  const words = { summary: 'We keep people safe.', activities: ['TRAINING', 'FUNDING'], howToJoin: 'Write to us.' };

  test('is there from the beginning, and in public when its officers have consented', async () => {
    const { table, chair } = await aTable();
    await world.seat(table, { agencyId: await world.agency(undefined, 'HEALTH') });
    await world.seat(table, { kind: 'OBSERVER', agencyId: await world.agency(undefined, 'FAITH') });
    expect(await recordOf(chair, table)).toMatchObject({ state: 'NEVER_PUBLISHED', publicFields: [], steps: [] });
    const filled = await changeEntry(chair, {
      ...(await read(chair, table)),
      ...words,
      publicFields: ['ACTIVITIES', 'SECTORS', 'CONTACT'],
    });
    // What they are shown is what the public would read: the summary and how to join are not to be published.
    const shown = {
      slug: table.slug,
      summary: '',
      activities: ['TRAINING', 'FUNDING'],
      sectors: ['HEALTH'],
      howToJoin: '',
      canBeContacted: true,
      freshness: 'CURRENT',
    };
    expect(filled.directoryEntry).toMatchObject({ summary: 'We keep people safe.', preview: shown });
    expect(await entryCalled(anybody, table.slug)).toBeNull();

    const { version } = filled.directoryEntry;
    const refused = await publishEntry(chair, { partnershipId: table.id, version, isAgreed: false });
    expect(codes(refused)).toEqual([['REQUIRED', 'isAgreed']]);
    const published = await publishEntry(chair, { partnershipId: table.id, version, isAgreed: true });
    expect(published.directoryEntry).toMatchObject({
      state: 'CURRENT',
      confirmedAs: 'CHAIR',
      consentedBy: { id: table.chair.id },
      viewerCan: { change: true, publish: false, confirm: true, withdraw: true },
    });
    expect(await entryCalled(anybody, table.slug)).toEqual({ ...published.directoryEntry.preview });
    expect(await entryCalled(anybody, table.slug)).toMatchObject({ ...shown, confirmedAs: 'CHAIR' });
    const again = await publishEntry(chair, { ...(await read(chair, table)), isAgreed: true });
    expect(codes(again)).toEqual([['PUBLISHED_ALREADY']]);
  });

  test('follows the partnership and its table by itself', async () => {
    const { table, chair } = await aTable();
    await publishAll(chair, table);
    await world.seat(table, { agencyId: await world.agency(undefined, 'POLICING') });
    await world.sql(`update partnership set area = 'Somewhere else' where id = $1`, [table.id]);
    expect(await entryCalled(anybody, table.slug)).toMatchObject({ area: 'Somewhere else', sectors: ['POLICING'] });
    await changeEntry(chair, { ...(await read(chair, table)), ...words, publicFields: ['SUMMARY'] });
    expect(await entryCalled(anybody, table.slug)).toMatchObject({
      summary: 'We keep people safe.',
      activities: [],
      sectors: [],
      canBeContacted: false,
    });
  });

  test('is gone at once when it is withdrawn, by the national coordinator too', async () => {
    const { table, chair } = await aTable();
    await publishAll(chair, table);
    const done = await withdrawEntry(national, await read(national, table));
    expect(done.directoryEntry).toMatchObject({
      state: 'WITHDRAWN',
      viewerCan: { change: false, publish: false, confirm: false, withdraw: false },
    });
    expect(await entryCalled(anybody, table.slug)).toBeNull();
    expect(await entryCalled(chair, table.slug)).toBeNull();
    expect(codes(await withdrawEntry(chair, await read(chair, table)))).toEqual([['NOT_PUBLISHED']]);
    expect((await recordOf(chair, table)).steps.map(({ kind }: any) => kind)).toEqual([
      'WITHDRAWN',
      'PUBLISHED',
      'CHANGED',
    ]);
  });

  test('is flagged after six months, hidden after nine, and back when it is confirmed', async () => {
    const { table, chair } = await aTable();
    await publishAll(chair, table);
    await confirmedAgo(world, table, 5);
    expect(await entryCalled(anybody, table.slug)).toMatchObject({ freshness: 'CURRENT' });
    await confirmedAgo(world, table, 6);
    expect(await entryCalled(anybody, table.slug)).toMatchObject({ freshness: 'UNCONFIRMED' });
    expect(await recordOf(chair, table)).toMatchObject({ state: 'UNCONFIRMED' });
    await confirmedAgo(world, table, 9);
    expect(await entryCalled(anybody, table.slug)).toBeNull();
    expect(await recordOf(chair, table)).toMatchObject({ state: 'HIDDEN' });
    const coordinator = await world.as(table.coordinator);
    const done = await confirmEntry(coordinator, await read(coordinator, table));
    expect(done.directoryEntry).toMatchObject({ state: 'CURRENT', confirmedAs: 'COORDINATOR' });
    expect(await entryCalled(anybody, table.slug)).toMatchObject({
      freshness: 'CURRENT',
      confirmedAs: 'COORDINATOR',
    });
  });

  test('says of one that ended no more than that, and who goes on with the work', async () => {
    const { table, chair } = await aTable();
    const after = await aTable();
    await publishAll(chair, table);
    await publishAll(after.chair, after.table);
    await world.sql(
      `update partnership set status = 'MERGED', merged_into_id = $2, ended_on = app.today() where id = $1`,
      [table.id, after.table.id],
    );
    expect(await entryCalled(anybody, table.slug)).toMatchObject({
      status: 'MERGED',
      summary: '',
      activities: [],
      sectors: [],
      howToJoin: '',
      canBeContacted: false,
      carriedOnBy: { slug: after.table.slug },
    });
    await withdrawEntry(after.chair, await read(after.chair, after.table));
    expect(await entryCalled(anybody, table.slug)).toMatchObject({ carriedOnBy: null });
  });

  test('takes no words that lead to a person, nor too many of them', async () => {
    const { table, chair } = await aTable();
    const said = { ...words, publicFields: [], activities: ['TRAINING', 'TRAINING'] };
    const refused = await changeEntry(chair, {
      ...(await read(chair, table)),
      ...said,
      summary: 'x'.repeat(1001),
      howToJoin: 'Write to jo@example.org or ring 0191 498 0000.',
    });
    expect(codes(refused)).toEqual([
      ['TOO_LONG', 'summary'],
      ['A_PERSONS_ADDRESS', 'howToJoin'],
    ]);
    const phoned = await changeEntry(chair, {
      ...(await read(chair, table)),
      ...said,
      howToJoin: 'Ring +44 (0)191 498-0000.',
    });
    expect(codes(phoned)).toEqual([['A_PERSONS_ADDRESS', 'howToJoin']]);
    const done = await changeEntry(chair, { ...(await read(chair, table)), ...said });
    expect(done.directoryEntry.activities).toEqual(['TRAINING']);
  });
});
