import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPdf, uploaded } from '../../factories/files.js';
import { draftNextVersion, publishResource, submitResource, withdrawResource } from '../../factories/library.js';
import {
  aDocument,
  aTemplate,
  changeDocument,
  DOCUMENT,
  documentsOf,
  removeDocument,
  useTemplate,
} from '../../factories/templates.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('a template of the library', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let coordinator: Visitor;
  let chair: Visitor;
  let member: Visitor;
  let elsewhere: Visitor;
  let national: Visitor;
  let template: any;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    const other = await world.partnership();
    coordinator = await world.as(table.coordinator);
    chair = await world.as(table.chair);
    member = await world.as((await world.seat(table)).representative!);
    elsewhere = await world.as(other.coordinator);
    national = await world.as(await world.nationalCoordinator());
    template = await aTemplate(member, national);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const begin = (who: Visitor, more: object = {}) =>
    useTemplate(who, {
      partnershipId: table.id,
      fileId: template.fileId,
      as: 'DOCUMENT',
      title: 'Our memorandum',
      ...more,
    });
  const termsOf = async (who: Visitor) =>
    (
      await who.get(
        `query ($slug: String!) { partnership(slug: $slug) { termsOfReference { draft { id version text file { id }
          madeFrom { title number resource { slug } newerVersion { number } usedBy { id } } } } } }`,
        { slug: table.slug },
      )
    ).partnership.termsOfReference.draft;
  const documentOf = async (who: Visitor, id: string) =>
    (await who.get(`query ($id: ID!) { governanceDocument(id: $id) { ${DOCUMENT} } }`, { id })).governanceDocument;
  const renewed = async (resourceId: string) => {
    const { resourceVersion: draft } = await draftNextVersion(member, { resourceId });
    const { resourceVersion } = await submitResource(member, { versionId: draft.id, version: draft.version });
    return publishResource(national, { versionId: draft.id, version: resourceVersion.version });
  };

  test('becomes the draft of the terms of reference, which says what it was begun from', async () => {
    const { templateUse, problems } = await begin(coordinator, { as: 'TERMS_OF_REFERENCE', title: null });
    expect(problems).toEqual([]);
    expect(templateUse).toMatchObject({
      title: 'Model memorandum',
      number: 1,
      document: null,
      terms: { number: 1, state: 'DRAFT', changes: 'Begun from “Model memorandum”, version 1.' },
    });
    // A copy: what becomes of the template's file does not touch it.
    expect(templateUse.terms.file.id).not.toBe(template.fileId);
    const draft = await termsOf(member);
    expect(draft.madeFrom).toMatchObject({ number: 1, resource: { slug: template.resource.slug }, newerVersion: null });
    expect(codes(await begin(chair, { as: 'TERMS_OF_REFERENCE' }))).toEqual([['DRAFT_EXISTS']]);
    // Written anew as text, it is still what was begun from there; discarded, nothing is left of it.
    const words = { termsId: draft.id, version: draft.version, text: 'Our own words' };
    await chair.get(
      'mutation ($input: ChangeTermsDraftInput!) { changeTermsDraft(input: $input) { problems { code } } }',
      {
        input: words,
      },
    );
    const changed = await termsOf(chair);
    expect(changed).toMatchObject({ text: 'Our own words', file: null, madeFrom: { title: 'Model memorandum' } });
    await chair.get(
      'mutation ($input: DiscardTermsDraftInput!) { discardTermsDraft(input: $input) { problems { code } } }',
      { input: { termsId: changed.id, version: changed.version } },
    );
    expect(await world.sql('select from template_use where terms_id = $1', [changed.id])).toEqual([]);
  });

  test('becomes a document that all members read, and that its officers replace by their own file', async () => {
    const document = await aDocument(coordinator, table.id, template.fileId, ' Memorandum of the table ');
    expect(document).toMatchObject({ title: 'Memorandum of the table', viewerCan: { change: true, remove: true } });
    expect(await documentsOf(member, table.slug)).toMatchObject({
      canUseTemplates: false,
      governanceDocuments: [
        {
          id: document.id,
          madeFrom: { title: 'Model memorandum', number: 1 },
          viewerCan: { change: false, remove: false },
        },
      ],
    });
    expect((await documentsOf(elsewhere, table.slug))?.governanceDocuments ?? []).toEqual([]);
    expect(await documentOf(elsewhere, document.id)).toBeNull();
    const fileId = await uploaded(coordinator, 'signed.pdf', aPdf('Signed'));
    const own = { documentId: document.id, version: document.version, title: 'Memorandum, signed', fileId };
    await expect(changeDocument(member, own)).rejects.toThrow('FORBIDDEN');
    await expect(changeDocument(elsewhere, own)).rejects.toThrow('NOT_FOUND');
    expect((await changeDocument(coordinator, own)).document).toMatchObject({
      title: 'Memorandum, signed',
      file: { id: fileId },
      madeFrom: { number: 1 },
    });
    expect(await world.sql('select from stored_file where id = $1', [document.file.id])).toEqual([]);
    expect(codes(await changeDocument(chair, own))).toEqual([['CONFLICT']]);
  });

  test('is known by the version that was copied, also when there is a newer one, or none any more', async () => {
    const { resource, fileId } = await aTemplate(member, national, { title: 'Model protocol' });
    const document = await aDocument(chair, table.id, fileId, 'Protocol');
    await renewed(resource.id);
    expect((await documentOf(member, document.id)).madeFrom).toMatchObject({ number: 1, newerVersion: { number: 2 } });
    // The file of the version before is not begun from any more.
    expect(codes(await begin(chair, { fileId, title: 'Once more' }))).toEqual([['NOT_A_CHOICE', 'fileId']]);
    const [{ version }] = await world.sql<any>('select version from resource where id = $1', [resource.id]);
    await withdrawResource(national, { resourceId: resource.id, version, because: 'It is wrong.' });
    expect((await documentOf(coordinator, document.id)).madeFrom).toMatchObject({
      title: 'Model protocol',
      number: 1,
      resource: null,
      newerVersion: null,
    });
  });

  test('is used by officers alone, under a name that the table does not have yet', async () => {
    for (const who of [member, elsewhere, national]) await expect(begin(who)).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
    expect(codes(await begin(coordinator, { title: ' ' }))).toEqual([['REQUIRED', 'title']]);
    expect(codes(await begin(coordinator, { title: 'x'.repeat(201) }))).toEqual([['TOO_LONG', 'title']]);
    await aDocument(coordinator, table.id, template.fileId, 'Once');
    expect(codes(await begin(coordinator, { title: 'ONCE' }))).toEqual([['NAME_TAKEN', 'title']]);
    const { fileId } = await aTemplate(member, national, { kind: 'BRIEFING' });
    expect(codes(await begin(coordinator, { fileId }))).toEqual([['NOT_A_CHOICE', 'fileId']]);
  });

  test('is taken to nobody whom it is not for', async () => {
    const of = (foundBy: string) => aTemplate(coordinator, chair, { foundBy, partnershipId: table.id });
    const statutory = await world.as((await world.seat(table, { isStatutory: true })).representative!);
    const narrow = await aTemplate(statutory, chair, { foundBy: 'STATUTORY', partnershipId: table.id });
    expect(codes(await begin(chair, { fileId: narrow.fileId }))).toEqual([['STATUTORY_ONLY', 'fileId']]);
    const own = await of('PARTNERSHIP');
    expect(codes(await begin(chair, { fileId: own.fileId, title: 'Of our own' }))).toEqual([]);
    // An officer of two tables sees it, and takes it to the other no more than anybody.
    const other = await world.partnership();
    await world.sql(`update office_term set person_id = $1 where partnership_id = $2 and office = 'COORDINATOR'`, [
      table.coordinator.id,
      other.id,
    ]);
    const both = await world.as(table.coordinator);
    const taken = { partnershipId: other.id, fileId: own.fileId };
    const answer = await begin(both, { ...taken, title: 'Elsewhere' });
    expect(codes(answer)).toEqual([['OTHER_TABLE', 'fileId']]);
  });

  test('tells how many partnerships use it from five of them on', async () => {
    const { resource, fileId } = await aTemplate(member, national, {
      title: 'Model strategy',
      foundBy: 'PUBLIC',
      sharing: 'CLEAR',
    });
    const told = async (who: Visitor) =>
      (
        await who.get('query ($slug: String!) { resource(slug: $slug) { partnershipsUsingIt canBeUsedAsTemplate } }', {
          slug: resource.slug,
        })
      ).resource;
    expect(await told(app.visitor())).toEqual({ partnershipsUsingIt: null, canBeUsedAsTemplate: false });
    for (const round of [1, 2, 3, 4, 5]) {
      expect((await told(member)).partnershipsUsingIt).toBeNull();
      const each = await world.partnership();
      const officer = await world.as(each.coordinator);
      await aDocument(officer, each.id, fileId, 'Strategy');
      await aDocument(officer, each.id, fileId, `Strategy ${round}`);
    }
    expect(await told(app.visitor())).toEqual({ partnershipsUsingIt: 5, canBeUsedAsTemplate: false });
    expect(await told(coordinator)).toEqual({ partnershipsUsingIt: 5, canBeUsedAsTemplate: true });
  });

  test('leaves nothing behind when its document is removed', async () => {
    const document = await aDocument(coordinator, table.id, template.fileId, 'To be removed');
    const removal = { documentId: document.id, version: document.version };
    await expect(removeDocument(member, removal)).rejects.toThrow('FORBIDDEN');
    expect(codes(await removeDocument(coordinator, { ...removal, version: 9 }))).toEqual([['CONFLICT']]);
    expect(codes(await removeDocument(coordinator, removal))).toEqual([]);
    expect(await documentOf(coordinator, document.id)).toBeNull();
    expect(await world.sql('select from template_use where document_id = $1', [document.id])).toEqual([]);
    expect(await world.sql('select from stored_file where id = $1', [document.file.id])).toEqual([]);
  });
});
