import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCollection,
  arrangeCollection,
  changeCollection,
  collectionOf,
  collectionsFor,
  collectionsWith,
  createCollection,
  publishCollection,
  withdrawCollection,
} from '../../factories/collections.js';
import { aResource, resourceOf, restoreResource, withdrawResource } from '../../factories/library.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('collections and toolkits', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let member: Visitor;
  let national: Visitor;
  let open: any;
  let ofNetwork: any;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    member = await world.as((await world.seat(table)).representative!);
    national = await world.as(await world.nationalCoordinator());
    open = await aResource(member, national, {
      title: 'A model terms of reference',
      foundBy: 'PUBLIC',
      sharing: 'CLEAR',
    });
    ofNetwork = await aResource(member, national, { title: 'Car washes, for members' });
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, path.join('.')]);
  const named = (collection: any) =>
    collection.sections.map(({ entries }: any) => entries.map(({ resource, note }: any) => resource?.slug ?? note));

  test('are drafts that national coordinators alone see, until they are published', async () => {
    const draft = await aCollection(national, [open.id]);
    expect(draft).toMatchObject({
      state: 'DRAFT',
      kind: 'TOOLKIT',
      viewerCan: { change: true, publish: true, withdraw: false },
    });
    const other = await world.as(await world.nationalCoordinator());
    expect(await collectionOf(other, draft.slug)).toMatchObject({ title: 'Starting out' });
    for (const who of [member, app.visitor()]) {
      expect(await collectionOf(who, draft.slug)).toBeNull();
      expect(await collectionsFor(who)).not.toContain(draft.slug);
      expect(await collectionsWith(who, open.slug)).not.toContain(draft.slug);
    }
    // Not in the database either: who reads a resource does not read that it is in a draft.
    expect(
      await world.sql('select distinct audience_id from collection_entry where collection_id = $1', [draft.id]),
    ).toEqual([{ audience_id: 4 }]);

    const { collection } = await publishCollection(national, { collectionId: draft.id, version: draft.version });
    expect(collection).toMatchObject({ state: 'PUBLISHED', viewerCan: { publish: false, withdraw: true } });
    for (const who of [member, app.visitor()]) {
      expect(await collectionOf(who, draft.slug)).toMatchObject({
        title: 'Starting out',
        sections: [{ heading: 'First', words: 'Begin here.', entries: [{ resource: { slug: open.slug } }] }],
        viewerCan: { change: false, publish: false, withdraw: false },
      });
      expect(await collectionsFor(who)).toContain(draft.slug);
      expect(await collectionsWith(who, open.slug)).toContain(draft.slug);
    }

    const withdrawn = await withdrawCollection(national, { collectionId: draft.id, version: collection.version });
    expect(withdrawn.collection).toMatchObject({ state: 'WITHDRAWN' });
    expect(await collectionOf(app.visitor(), draft.slug)).toBeNull();
    expect(await collectionsWith(member, open.slug)).not.toContain(draft.slug);
  });

  test('name to each reader the resources that they read, and leave no gap for the others', async () => {
    const { slug } = await aCollection(national, [ofNetwork.id, open.id], true);
    expect(named(await collectionOf(member, slug))).toEqual([[ofNetwork.slug, open.slug]]);
    const seen = await collectionOf(app.visitor(), slug);
    expect(named(seen)).toEqual([[open.slug]]);
    expect(seen.resourceCount).toBe(1);
    expect(
      await collectionOf(await world.as((await world.seat(table, { kind: 'OBSERVER' })).representative!), slug),
    ).toMatchObject({ resourceCount: 1 });
  });

  test('lose what is withdrawn from the library, and have it back when it is restored', async () => {
    const gone = await aResource(member, national, { title: 'To be withdrawn', foundBy: 'PUBLIC', sharing: 'CLEAR' });
    const collection = await aCollection(national, [gone.id, open.id], true);
    const read = await resourceOf(national, gone.slug);
    await withdrawResource(national, { resourceId: gone.id, version: read.version, because: 'It is out of date.' });
    expect(named(await collectionOf(app.visitor(), collection.slug))).toEqual([[open.slug]]);
    expect(await app.visitor().get(`{ resource(slug: "${gone.slug}") { id } }`)).toEqual({ resource: null });
    // Its keepers see what fell out, and may leave it where it is.
    const kept = await collectionOf(national, collection.slug);
    expect(named(kept)).toEqual([[gone.slug, open.slug]]);
    const sections = [
      { heading: 'First', entries: [{ resourceId: gone.id }, { resourceId: open.id }, { note: 'That is all.' }] },
    ];
    const { problems } = await arrangeCollection(national, {
      collectionId: collection.id,
      version: kept.version,
      sections,
    });
    expect(problems).toEqual([]);
    expect(named(await collectionOf(app.visitor(), collection.slug))).toEqual([[open.slug, 'That is all.']]);
    await restoreResource(national, {
      resourceId: gone.id,
      version: (await resourceOf(national, gone.slug)).version,
    });
    expect(named(await collectionOf(app.visitor(), collection.slug))).toEqual([[gone.slug, open.slug, 'That is all.']]);
  });

  test('are arranged as a whole: in the order that was said, and all faults at once', async () => {
    const { id, version, slug } = await aCollection(national, [open.id]);
    const before = await collectionOf(national, slug);
    const refused = await arrangeCollection(national, {
      collectionId: id,
      version,
      sections: [
        { heading: ' ', words: 'x'.repeat(4001), entries: [{ note: ' ' }, { resourceId: open.id }] },
        { heading: 'Twice', entries: [{ resourceId: open.id }, { note: 'x'.repeat(1001) }] },
      ],
    });
    expect(codes(refused)).toEqual([
      ['REQUIRED', 'sections.0.heading'],
      ['TOO_LONG', 'sections.0.words'],
      ['REQUIRED', 'sections.0.entries.0.resourceId'],
      ['TWICE', 'sections.1.entries.0.resourceId'],
      ['TOO_LONG', 'sections.1.entries.1.note'],
    ]);
    expect(await collectionOf(national, slug)).toEqual(before);
    const { collection } = await arrangeCollection(national, {
      collectionId: id,
      version,
      sections: [
        { heading: 'Then', entries: [{ note: 'Read on.' }, { resourceId: open.id, note: 'The best of them.' }] },
        { heading: 'Last', words: ' Nothing yet. ', entries: [] },
      ],
    });
    expect(collection.sections).toMatchObject([
      { heading: 'Then', entries: [{ note: 'Read on.', resource: null }, { note: 'The best of them.' }] },
      { heading: 'Last', words: 'Nothing yet.', entries: [] },
    ]);
    expect(codes(await arrangeCollection(national, { collectionId: id, version, sections: [] }))).toEqual([
      ['CONFLICT', ''],
    ]);
    const many = Array.from({ length: 21 }, () => ({ heading: 'One more', entries: [] }));
    expect(
      codes(await arrangeCollection(national, { collectionId: id, version: collection.version, sections: many })),
    ).toEqual([['TOO_MANY', 'sections']]);
  });

  test('take what the network reads, and answer alike for what is hidden and what is not there', async () => {
    const coordinator = await world.as(table.chair);
    const ofTable = await aResource(member, coordinator, {
      title: 'Of one table',
      foundBy: 'PARTNERSHIP',
      partnershipId: table.id,
    });
    const { id, version } = await aCollection(national, [open.id]);
    const answer = async (resourceId: string) =>
      arrangeCollection(national, {
        collectionId: id,
        version,
        sections: [{ heading: 'A', entries: [{ resourceId }] }],
      });
    const absent = await answer('01890000-0000-7000-8000-000000000000');
    expect(codes(absent)).toEqual([['NOT_A_CHOICE', 'sections.0.entries.0.resourceId']]);
    expect(await answer(ofTable.id)).toEqual(absent);
  });

  test('are named, and published once there is something in them', async () => {
    expect(
      codes(await createCollection(national, { kind: 'COLLECTION', title: ' ab ', summary: 'x'.repeat(2001) })),
    ).toEqual([
      ['TOO_SHORT', 'title'],
      ['TOO_LONG', 'summary'],
    ]);
    const { collection } = await createCollection(national, { kind: 'COLLECTION', title: 'Of nothing yet' });
    const read = { collectionId: collection.id, version: collection.version };
    expect(codes(await publishCollection(national, read))).toEqual([['EMPTY', '']]);
    expect(codes(await withdrawCollection(national, read))).toEqual([['NOT_PUBLISHED', '']]);
    const said = { ...read, kind: 'TOOLKIT', title: 'Of something' };
    expect((await changeCollection(national, said)).collection).toMatchObject({
      kind: 'TOOLKIT',
      title: 'Of something',
      slug: collection.slug,
    });
    expect(codes(await changeCollection(national, said))).toEqual([['CONFLICT', '']]);
  });

  test('are kept by national coordinators alone, whoever else reads them', async () => {
    const published = await aCollection(national, [open.id], true);
    const read = { collectionId: published.id, version: published.version };
    const chair = await world.as(table.chair);
    for (const who of [member, chair]) {
      await expect(createCollection(who, { kind: 'TOOLKIT', title: 'Ours' })).rejects.toThrow('FORBIDDEN');
      await expect(arrangeCollection(who, { ...read, sections: [] })).rejects.toThrow('FORBIDDEN');
      await expect(withdrawCollection(who, read)).rejects.toThrow('FORBIDDEN');
    }
    await expect(withdrawCollection(app.visitor(), read)).rejects.toThrow('UNAUTHENTICATED');
  });
});
