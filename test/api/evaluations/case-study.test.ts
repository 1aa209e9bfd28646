import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCampaignTable, type CampaignTable } from '../../factories/campaign-table.js';
import {
  aSignedEvaluation,
  caseStudyFor,
  evaluationOf,
  reopenEvaluation,
  tellCaseStudy,
  telling,
} from '../../factories/evaluations.js';
import { discardResourceVersion, publishResource, takeBackResource, versionOf } from '../../factories/library.js';
import { startApp, type TestApp } from '../../support/app.js';
import { readReport } from '../../support/pdf/read-report.js';
import type { Visitor } from '../../support/visitor.js';

describe('a case study of a campaign', () => {
  let app: TestApp;
  let table: CampaignTable;
  let chair: Visitor;
  let campaignId: string;
  beforeAll(async () => {
    app = await startApp();
    table = await aCampaignTable(app);
    ({ chair } = table);
    campaignId = await aSignedEvaluation(table);
  });
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const idOf = async () => (await evaluationOf(chair, campaignId)).id;
  const tell = async (more: object = {}, who = chair) =>
    tellCaseStudy(who, { ...telling, evaluationId: await idOf(), ...more });

  test('is told of what was signed, by whoever runs the campaign, with all that the library asks', async () => {
    expect(codes(await tell({ summary: ' ', topics: [], licence: 'LINK_ONLY' }))).toEqual([
      ['REQUIRED', 'summary'],
      ['REQUIRED', 'topics'],
      ['NOT_A_CHOICE', 'licence'],
    ]);
    expect(codes(await tell({ title: '', topics: ['NONE'] }))).toEqual([
      ['REQUIRED', 'title'],
      ['NOT_A_CHOICE', 'topics'],
    ]);
    await expect(tell({}, table.council.person)).rejects.toThrow('FORBIDDEN');
    await expect(tell({}, table.elsewhere)).rejects.toThrow('NOT_FOUND');
    expect(await table.world.sql('select from stored_file')).toEqual([]);
  });

  test('is with the library’s own reviewers, until it is published', async () => {
    expect(codes(await tell())).toEqual([]);
    const { pending } = await caseStudyFor(chair, campaignId);
    const version = await versionOf(chair, pending.id);
    expect(version).toMatchObject({
      kind: 'CASE_STUDY',
      state: 'IN_REVIEW',
      title: telling.title,
      jurisdictions: ['UK'],
      languages: [{ code: 'en' }],
      publisher: expect.any(String),
    });
    expect(version.contributors.length).toBeGreaterThan(1);
    expect(version.files).toMatchObject([{ label: 'Evaluation', file: { name: 'Evaluation, Look again.pdf' } }]);
    expect(await caseStudyFor(table.council.person, campaignId)).toBeNull();
    expect(codes(await tell())).toEqual([['TOLD_ALREADY']]);
    const { version: read } = await versionOf(table.national, pending.id);
    expect(codes(await publishResource(table.national, { versionId: pending.id, version: read }))).toEqual([]);
  });

  test('leads to its campaign, for those who see that, and from it', async () => {
    const { slug, current } = await caseStudyFor(table.council.person, campaignId);
    expect(current.title).toBe(telling.title);
    const seen = async (who: Visitor) =>
      (await who.get(`query ($slug: String!) { resource(slug: $slug) { title caseStudyOf { id } } }`, { slug }))
        .resource;
    expect((await seen(table.council.person)).caseStudyOf).toEqual({ id: campaignId });
    // Of another partnership: reads the case study, and does not see the campaign.
    await table.world.sql(
      `update campaign set found_by = 'PARTNERSHIP', readers_audience_id = (select id from audience where kind = 'PARTNERSHIP' and partnership_id = $1) where id = $2`,
      [table.table.id, campaignId],
    );
    expect(await seen(table.elsewhere)).toEqual({ title: telling.title, caseStudyOf: null });
    const { files } = await versionOf(table.elsewhere, current.id);
    const response = await table.elsewhere.fetch(`/files/${files[0].file.id}`);
    expect((await readReport(Buffer.from(await response.arrayBuffer()))).text).toContain('The posters');
  });

  test('is told anew once it was thrown away, and not of what is open again', async () => {
    const other = await aSignedEvaluation(table);
    const { id: evaluationId } = await evaluationOf(chair, other);
    await tellCaseStudy(chair, { ...telling, evaluationId, foundBy: 'PARTNERSHIP' });
    const { pending } = await caseStudyFor(chair, other);
    const { version } = await versionOf(chair, pending.id);
    await takeBackResource(chair, { versionId: pending.id, version });
    expect(codes(await discardResourceVersion(chair, { versionId: pending.id, version: version + 1 }))).toEqual([]);
    expect(await caseStudyFor(chair, other)).toBeNull();
    await reopenEvaluation(chair, { evaluationId });
    expect(codes(await tellCaseStudy(chair, { ...telling, evaluationId }))).toEqual([['NOT_SIGNED']]);
  });
});
