import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  aDraft,
  aResource,
  aSubmission,
  attached,
  changeResourceVersion,
  confirmResource,
  draftNextVersion,
  handResource,
  publishResource,
  removeResourceFile,
  resourceOf,
  restoreResource,
  submitResource,
  versionOf,
  withdrawResource,
  words,
} from '../../factories/library.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('versions of a resource', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let person: TestPerson;
  let member: Visitor;
  let colleague: Visitor;
  let statutory: Visitor;
  let nationalPerson: TestPerson;
  let national: Visitor;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    person = (await world.seat(table)).representative!;
    member = await world.as(person);
    colleague = await world.as((await world.seat(table)).representative!);
    statutory = await world.as((await world.seat(table, { isStatutory: true })).representative!);
    nationalPerson = await world.nationalCoordinator();
    national = await world.as(nationalPerson);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const local = (more: object = {}) => ({ foundBy: 'PARTNERSHIP', partnershipId: table.id, ...more });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => `${code} ${path.join('.')}`.trim());
  const numbered = async (who: Visitor, slug: string, number: number) =>
    (
      await who.get(
        `query ($slug: String!, $number: Int!) { resource(slug: $slug) { versionNumbered(number: $number) {
          id number title maturity isCurrent address newerVersion { number address } } } }`,
        { slug, number },
      )
    ).resource?.versionNumbered;
  /** The next version, published by the reviewer, saying this. */
  async function renewed(who: Visitor, reviewer: Visitor, resourceId: string, more: object): Promise<any> {
    const next = (await draftNextVersion(who, { resourceId })).resourceVersion;
    const changed = await changeResourceVersion(who, { versionId: next.id, version: next.version, words: words(more) });
    if (!changed.resourceVersion) return changed;
    const { version } = changed.resourceVersion;
    const sent = (await submitResource(who, { versionId: next.id, version })).resourceVersion;
    return publishResource(reviewer, { versionId: next.id, version: sent.version });
  }

  test('a new version keeps the address, and the old one says that there is a newer', async () => {
    const { slug, id } = await aResource(member, chair, local({ title: 'Interim findings', maturity: 'INTERIM' }));
    expect(await numbered(colleague, slug, 1)).toMatchObject({
      maturity: 'INTERIM',
      isCurrent: true,
      newerVersion: null,
    });
    const next = (await draftNextVersion(member, { resourceId: id })).resourceVersion;
    expect(next).toMatchObject({ number: 2, title: 'Interim findings', changes: [] });
    expect(await resourceOf(colleague, slug)).toMatchObject({ title: 'Interim findings', pending: null });
    expect(await resourceOf(member, slug)).toMatchObject({ pending: { number: 2 }, viewerCan: { addVersion: false } });
    expect(codes(await draftNextVersion(chair, { resourceId: id }))).toEqual(['BEING_WRITTEN']);
    const changed = await changeResourceVersion(member, {
      versionId: next.id,
      version: next.version,
      words: words(local({ title: 'Findings', partNotes: [{ label: 'Costs', place: 'page 4' }] })),
    });
    expect(changed.resourceVersion.changes).toEqual([
      { field: 'Title', before: 'Interim findings', after: 'Findings' },
      { field: 'Maturity', before: 'Interim', after: 'Final' },
      { field: 'Part notes', before: '', after: 'Costs, page 4' },
    ]);
    const { version } = changed.resourceVersion;
    const sent = (await submitResource(member, { versionId: next.id, version })).resourceVersion;
    expect((await versionOf(chair, next.id)).changes).toHaveLength(3);
    expect(await versionOf(colleague, next.id)).toBeNull();
    await publishResource(chair, { versionId: next.id, version: sent.version });
    const read = await resourceOf(colleague, slug);
    expect(read).toMatchObject({ title: 'Findings', current: { number: 2 }, versions: [{ number: 2 }, { number: 1 }] });
    expect(await numbered(colleague, slug, 1)).toMatchObject({
      title: 'Interim findings',
      maturity: 'SUPERSEDED',
      isCurrent: false,
      address: `/library/${slug}/versions/1`,
      newerVersion: { number: 2, address: `/library/${slug}` },
    });
  });

  test('files go into the next version as copies, and one taken from it stays in the version before', async () => {
    const draft = await attached(member, await aDraft(member, local({ title: 'With files' })), {}, 'Leaflet');
    const sent = (await submitResource(member, { versionId: draft.id, version: draft.version })).resourceVersion;
    await publishResource(chair, { versionId: sent.id, version: sent.version });
    const { id: resourceId } = await resourceOf(member, sent.resource.slug);
    const next = (await draftNextVersion(member, { resourceId })).resourceVersion;
    expect(next.files).toMatchObject([{ label: 'Leaflet', file: { name: 'Leaflet.pdf' } }]);
    expect(next.changes).toEqual([]);
    const bare = (await removeResourceFile(member, { id: next.files[0].id, version: next.version })).resourceVersion;
    expect(bare.files).toEqual([]);
    expect(bare.changes).toEqual([{ field: 'Files', before: 'Leaflet (Leaflet.pdf)', after: '' }]);
    expect((await versionOf(colleague, sent.id)).files).toHaveLength(1);
  });

  test('what is for one table alone stays, whoever renews the rest of it, and they learn nothing of it', async () => {
    const title = 'With an annex of ours';
    const annexed = { title, partnershipId: table.id };
    const draft = await attached(chair, await aDraft(chair, annexed), { foundBy: 'STATUTORY' }, 'For us');
    const both = await attached(chair, draft, {}, 'For all');
    const sent = (await submitResource(chair, { versionId: both.id, version: both.version })).resourceVersion;
    await publishResource(national, { versionId: sent.id, version: sent.version });
    const labels = async (who: Visitor, id: string) => (await versionOf(who, id)).files.map(({ label }: any) => label);

    const next = (await draftNextVersion(national, { resourceId: sent.resource.id })).resourceVersion;
    expect(next.files).toMatchObject([{ label: 'For all' }]);
    expect(next.changes).toEqual([]);
    const change = (more: object) =>
      changeResourceVersion(national, { versionId: next.id, version: next.version, words: words(more) });
    expect(codes(await change({ title }))).toEqual(['NOT_A_CHOICE partnershipId']);
    const toTheTable = await national.ask(
      'mutation ($input: ChangeResourceVersionInput!) { changeResourceVersion(input: $input) { problems { code } } }',
      { input: { versionId: next.id, version: next.version, words: words({ ...annexed, foundBy: 'PARTNERSHIP' }) } },
    );
    expect(toTheTable.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const { version } = (await change({ ...annexed, summary: 'Newer.' })).resourceVersion;
    const submitted = (await submitResource(national, { versionId: next.id, version })).resourceVersion;
    expect(await labels(national, next.id)).toEqual(['For all']);
    for (const who of [chair, statutory]) expect(await versionOf(who, next.id)).toBeNull();
    const published = await publishResource(national, { versionId: next.id, version: submitted.version });
    expect(published).toMatchObject({ problems: [], resourceVersion: { files: [{ label: 'For all' }] } });

    for (const who of [chair, statutory]) expect(await labels(who, next.id)).toEqual(['For us', 'For all']);
    expect(await labels(colleague, next.id)).toEqual(['For all']);
    const [annex] = (await versionOf(statutory, next.id)).files;
    expect((await statutory.fetch(`/files/${annex.file.id}`)).status).toBe(200);
    expect((await national.fetch(`/files/${annex.file.id}`)).status).toBe(404);

    // Nor does its owner get an annex that is not for them, because the rest is kept from its readers.
    const { id: resourceId, version: read } = await resourceOf(chair, sent.resource.slug);
    const { resource } = await handResource(national, { resourceId, version: read, personId: nationalPerson.id });
    const withdrawn = { resourceId, version: resource.version, because: 'Out of date' };
    expect((await withdrawResource(national, withdrawn)).problems).toEqual([]);
    expect(await labels(national, next.id)).toEqual(['For all']);
    expect((await national.fetch(`/files/${annex.file.id}`)).status).toBe(404);
  });

  test('a new version for fewer takes the old ones from the others', async () => {
    const { id, slug } = await aResource(statutory, chair, local({ title: 'For all of us' }));
    expect(await resourceOf(colleague, slug)).not.toBeNull();
    const more = local({ title: 'For some of us', foundBy: 'STATUTORY' });
    expect((await renewed(statutory, chair, id, more)).problems).toEqual([]);
    expect(await resourceOf(colleague, slug)).toBeNull();
    expect((await resourceOf(statutory, slug)).versions).toHaveLength(2);
  });

  test('a new version for more lets nobody read the old ones for whom they were not', async () => {
    const { id, slug } = await aResource(statutory, chair, local({ title: 'Narrow', foundBy: 'STATUTORY' }));
    expect((await renewed(statutory, chair, id, local({ title: 'Wide' }))).problems).toEqual([]);
    expect((await resourceOf(colleague, slug)).versions).toEqual([{ number: 2 }]);
    expect((await resourceOf(statutory, slug)).versions).toHaveLength(2);
    expect(codes(await renewed(statutory, chair, id, { title: 'Wider', foundBy: 'NETWORK' }))).toEqual([
      'EARLIER_VERSIONS foundBy',
    ]);
  });

  test('what takes the place of another resource is named there, and that one is superseded', async () => {
    const old = await aResource(member, chair, local({ title: 'Guide of last year' }));
    const relations = [{ kind: 'SUPERSEDES', resourceId: old.id }];
    const draft = await aSubmission(member, local({ title: 'Guide of this year', relations }));
    expect(draft.relations).toEqual([{ kind: 'SUPERSEDES', resource: { slug: old.slug } }]);
    expect((await resourceOf(colleague, old.slug)).supersededBy).toEqual([]);
    await publishResource(chair, { versionId: draft.id, version: draft.version });
    expect((await resourceOf(colleague, old.slug)).supersededBy).toEqual([{ slug: draft.resource.slug }]);
    expect(await numbered(colleague, old.slug, 1)).toMatchObject({ maturity: 'SUPERSEDED', newerVersion: null });
  });

  test('a published resource is withdrawn with a reason, and put back by its reviewers', async () => {
    const { id, slug, version } = await aResource(member, chair, local({ title: 'Wrong number on page 2' }));
    expect(codes(await withdrawResource(member, { resourceId: id, version, because: '' }))).toEqual([
      'REQUIRED because',
    ]);
    const gone = (await withdrawResource(member, { resourceId: id, version, because: 'A wrong number' })).resource;
    expect(gone).toMatchObject({
      withdrawnBecause: 'A wrong number',
      viewerCan: { restore: false, addVersion: false },
    });
    expect(await resourceOf(colleague, slug)).toBeNull();
    expect(await resourceOf(chair, slug)).toMatchObject({ viewerCan: { restore: true } });
    const listed = await chair.get('query ($id: ID!) { resources(partnershipId: $id) { nodes { slug } } }', {
      id: table.id,
    });
    expect(listed.resources.nodes).not.toContainEqual({ slug });
    expect((await restoreResource(chair, { resourceId: id, version: gone.version })).problems).toEqual([]);
    expect((await resourceOf(colleague, slug)).history.map(({ kind }: any) => kind)).toEqual([
      'RESTORED',
      'WITHDRAWN',
      'PUBLISHED',
    ]);
  });

  test('who has left does not get back what they wrote because it is withdrawn from others', async () => {
    const seat = await world.seat(table);
    const leaver = await world.as(seat.representative!);
    const { id, slug, version } = await aResource(leaver, chair, local({ title: 'By somebody who left' }));
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seat.id]);
    expect((await withdrawResource(chair, { resourceId: id, version, because: 'Out of date' })).problems).toEqual([]);
    expect(await resourceOf(leaver, slug)).toBeNull();
    expect(await resourceOf(chair, slug)).not.toBeNull();
  });

  test('whoever sees to a resource says that it is still good, and gives it into other hands', async () => {
    const { id, slug, version, reviewOn } = await aResource(member, chair, local({ title: 'Kept well' }));
    const [{ today, inAYear }] = await world.sql(
      `select app.today()::text as today, (app.today() + interval '1 year')::date::text as "inAYear"`,
    );
    expect(reviewOn).toBe(inAYear);
    expect(codes(await confirmResource(member, { resourceId: id, version, reviewOn: today }))).toEqual([
      'IN_THE_PAST reviewOn',
    ]);
    expect((await resourceOf(colleague, slug)).viewerCan).toMatchObject({
      confirm: false,
      withdraw: false,
      hand: false,
    });
    const outsider = await world.person('Out Sider');
    expect(codes(await handResource(chair, { resourceId: id, version, personId: outsider.id }))).toEqual([
      'NOT_A_CHOICE personId',
    ]);
    const some = await aResource(statutory, chair, local({ title: 'For some', foundBy: 'STATUTORY' }));
    const unread = { resourceId: some.id, version: some.version, personId: person.id };
    expect(codes(await handResource(chair, unread))).toEqual(['NOT_A_CHOICE personId']);
    const handed = await handResource(member, { resourceId: id, version, personId: table.chair.id });
    expect(handed).toMatchObject({ resource: { owner: { id: table.chair.id } }, problems: [] });
    expect((await resourceOf(member, slug)).viewerCan.confirm).toBe(false);
  });

  test('old versions of what is for the network are read by all who read it', async () => {
    const { id, slug } = await aResource(member, national, { title: 'For the network' });
    expect((await renewed(member, national, id, { title: 'For everybody', foundBy: 'PUBLIC' })).problems).toEqual([]);
    expect((await resourceOf(app.visitor(), slug)).versions).toEqual([{ number: 2 }]);
    expect((await resourceOf(colleague, slug)).versions).toHaveLength(2);
  });
});
