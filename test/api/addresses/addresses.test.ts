import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  addAddress,
  addressesFor,
  anAddress,
  changeAddress,
  changed,
  OFFICE,
  publicAddresses,
  removeAddress,
  SAFE_HOUSE,
} from '../../factories/addresses.js';
import { publishAll, recordOf, withdrawEntry } from '../../factories/directory.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(120_000);

describe('an address of a partnership', () => {
  let app: TestApp;
  let world: World;
  let anybody: Visitor;
  beforeAll(async () => {
    app = await startApp({}, true);
    world = await World.of(app);
    anybody = app.visitor();
  }, 600_000);
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const labels = async (who: Visitor, table: TestPartnership) =>
    (await addressesFor(who, table))?.map(({ label }) => label) ?? null;
  const aTable = async (name?: string) => {
    const table = await world.partnership(name);
    const core = await world.seat(table);
    const statutory = await world.seat(table, { isStatutory: true });
    return {
      table,
      core,
      statutory,
      chair: await world.as(table.chair),
      member: await world.as(core.representative!),
      statutoryMember: await world.as(statutory.representative!),
    };
  };
  /** Everything that anybody is served of it. */
  const everythingPublic = async ({ slug, id }: TestPartnership) => {
    const addresses = [
      `/directory/${slug}`,
      '/directory',
      '/directory?words=Quayside',
      '/directory?near=NE1+3DX',
      '/directory/map',
      '/directory.csv',
      '/directory.json',
      '/directory.geojson',
      '/directory/changes.atom',
      '/embed/directory',
      '/sitemap.xml',
      `/partnerships/${slug}/addresses`,
    ];
    const texts = await Promise.all(addresses.map(async (each) => (await fetch(app.url + each)).text()));
    return [...texts, JSON.stringify(await publicAddresses(anybody, { slug })), id].join('\n');
  };

  test('is shown to members, and to the public when it is listed and addresses are published', async () => {
    const { table, chair, member } = await aTable('Quay Partnership');
    await anAddress(chair, table, { postcode: ' ne13dx ', note: 'Ring the bell' });
    const dropIn = await anAddress(chair, table, { label: 'Drop-in', isListed: true, lines: '2 Castle Garth' });
    expect(await labels(member, table)).toEqual(['Drop-in', 'Office']);
    expect((await addressesFor(member, table))![1]).toMatchObject({
      postcode: 'NE1 3DX',
      note: 'Ring the bell',
      viewerCan: { change: false, remove: false },
    });
    await publishAll(chair, table);
    expect(await publicAddresses(anybody, table)).toEqual([]);
    const { id, version } = (await recordOf(chair, table)) as { id: string; version: number };
    expect(id).toBeTruthy();
    await withdrawEntry(chair, { partnershipId: table.id, version });
    await publishAll(chair, table, { publicFields: ['ADDRESSES'] });
    const shown = [{ label: 'Drop-in', lines: '2 Castle Garth', postcode: 'NE1 3DX', note: '' }];
    expect(await publicAddresses(anybody, table)).toEqual(shown);
    const text = await everythingPublic(table);
    expect(text).toContain('2 Castle Garth');
    expect(text).toContain('Drop-in: 2 Castle Garth, NE1 3DX');
    expect(text).not.toContain('Bridge House');
    // What is deleted is gone from the next answer.
    const gone = await removeAddress(chair, { addressId: dropIn.id, version: dropIn.version });
    expect(gone.partnership.addresses).toHaveLength(1);
    expect(await everythingPublic(table)).not.toContain('2 Castle Garth');
  });

  test('that becomes a safe location is out of everything from the very next answer, and shown to those it is for', async () => {
    const { table, chair, member, statutoryMember, statutory } = await aTable('Refuge Partnership');
    const national = await world.as(await world.nationalCoordinator());
    const address = await anAddress(chair, table, { isListed: true, lines: '7 Hidden Lane', label: 'Hidden label' });
    await publishAll(chair, table, { publicFields: ['ADDRESSES'] });
    expect(await everythingPublic(table)).toContain('7 Hidden Lane');

    const safe = await changed(chair, address, { isSafeLocation: true, isListed: false, seenBy: 'OFFICERS' });
    expect(safe.address).toMatchObject({ isSafeLocation: true, isListed: false, seenBy: 'OFFICERS' });
    const text = await everythingPublic(table);
    expect(text).not.toContain('7 Hidden Lane');
    expect(text).not.toContain('Hidden label');
    expect(await labels(member, table)).toEqual([]);
    expect(await labels(statutoryMember, table)).toEqual([]);
    expect(await labels(national, table)).toEqual([]);
    expect(await labels(await world.as(table.coordinator), table)).toEqual(['Hidden label']);

    const named = await changed(chair, safe.address, { seenBy: 'NAMED', seatIds: [statutory.id] });
    expect(named.address.seats).toEqual([{ id: statutory.id }]);
    expect(await labels(statutoryMember, table)).toEqual(['Hidden label']);
    expect(await labels(member, table)).toEqual([]);
    // Nothing of it is in what the program remembers for later.
    const kept = await world.sql<{ text: string }>(
      `select coalesce(string_agg(e.data::text, ' '), '') || coalesce((select string_agg(l::text, ' ') from directory_listing l), '') as text from event_log e`,
    );
    expect(kept[0]!.text).not.toContain('Hidden');
  });

  test('is for named seats as long as they are statutory, and for all of these where that was chosen', async () => {
    const { table, chair, core, statutory, statutoryMember, member } = await aTable();
    const elsewhere = await aTable();
    const refused = async (seatIds: string[]) =>
      codes(await addAddress(chair, { partnershipId: table.id, ...SAFE_HOUSE, seenBy: 'NAMED', seatIds }));
    for (const seatIds of [[], [core.id], [elsewhere.statutory.id], [table.id]])
      expect(await refused(seatIds)).toEqual([['NOT_A_CHOICE', 'seatIds']]);
    await anAddress(chair, table, { ...SAFE_HOUSE, label: 'Named', seenBy: 'NAMED', seatIds: [statutory.id] });
    await anAddress(chair, table, { ...SAFE_HOUSE, label: 'Also named', seenBy: 'NAMED', seatIds: [statutory.id] });
    await anAddress(chair, table, { ...SAFE_HOUSE, label: 'Statutory', seenBy: 'STATUTORY' });
    expect(await labels(statutoryMember, table)).toEqual(['Also named', 'Named', 'Statutory']);
    expect(await labels(member, table)).toEqual([]);
    const audiences = await world.sql('select distinct audience_id from partnership_address where seen_by = $1', [
      'NAMED',
    ]);
    expect(audiences.length).toBeLessThanOrEqual(2);
    await world.sql('update seat set is_statutory = false where id = $1', [statutory.id]);
    expect(await labels(statutoryMember, table)).toEqual([]);
    // Nor does it come back by itself.
    await world.sql('update seat set is_statutory = true where id = $1', [statutory.id]);
    expect(await labels(statutoryMember, table)).toEqual(['Statutory']);
  });

  test('that is safe has no wider audience, and is not listed, whatever writes the row', async () => {
    const { table, chair, core } = await aTable();
    const { id } = await anAddress(chair, table, { ...SAFE_HOUSE });
    const audience = (kind: string) =>
      `(select id from audience where partnership_id = '${table.id}' and kind = '${kind}')`;
    const write = (set: string) => world.sql(`update partnership_address set ${set} where id = $1`, [id]);
    for (const kind of ['PARTNERSHIP', 'TABLE', 'CIRCLE', 'STATUTORY'])
      await expect(write(`audience_id = ${audience(kind)}`)).rejects.toThrow('no further');
    await expect(write('audience_id = 1')).rejects.toThrow('no further');
    await expect(write('is_listed = true')).rejects.toThrow('check constraint');
    await expect(write(`seen_by = 'PARTNERSHIP', audience_id = ${audience('PARTNERSHIP')}`)).rejects.toThrow('check');
    const [wide] = await world.sql<{ id: number }>(
      `with made as (insert into audience (kind, partnership_id, extends_id) select 'NAMED', $1, ${audience('OFFICERS')} returning id)
       insert into audience_seat (audience_id, seat_id) select id, $2 from made returning audience_id as id`,
      [table.id, core.id],
    );
    await expect(write(`seen_by = 'NAMED', audience_id = ${wide!.id}`)).rejects.toThrow('no further');
  });

  test('says all that is wrong with it at once', async () => {
    const { table, chair, member } = await aTable();
    const add = (more: object) => addAddress(chair, { partnershipId: table.id, ...OFFICE, ...more });
    expect(codes(await add({ label: ' ', lines: '', postcode: 'NE1', note: 'x'.repeat(501) }))).toEqual([
      ['REQUIRED', 'label'],
      ['REQUIRED', 'lines'],
      ['NOT_A_POSTCODE', 'postcode'],
      ['TOO_LONG', 'note'],
    ]);
    expect(codes(await add({ isSafeLocation: true, isListed: true }))).toEqual([
      ['SAFE_LOCATION', 'isListed'],
      ['NOT_A_CHOICE', 'seenBy'],
    ]);
    expect(codes(await add({ seenBy: 'OFFICERS' }))).toEqual([['NOT_A_CHOICE', 'seenBy']]);
    expect(codes(await add({ isListed: true, note: 'Ring 0191 498 0000 or jo@example.org' }))).toEqual([
      ['A_PERSONS_ADDRESS', 'note'],
    ]);
    const address = await anAddress(chair, table);
    await changed(chair, address, { label: 'Head office' });
    const late = await changeAddress(chair, { addressId: address.id, version: address.version, ...OFFICE });
    expect(codes(late)).toEqual([['CONFLICT']]);
    const tried = await member.ask(
      `mutation ($input: RemovePartnershipAddressInput!) { removePartnershipAddress(input: $input) { problems { code } } }`,
      { input: { addressId: address.id, version: 2 } },
    );
    expect(JSON.stringify(tried)).toContain('FORBIDDEN');
  });
});
