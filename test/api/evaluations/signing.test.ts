import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addActivity, posters } from '../../factories/activities.js';
import { campaignOf } from '../../factories/campaigns.js';
import { aCampaignTable, type CampaignTable } from '../../factories/campaign-table.js';
import {
  anEvaluation,
  end,
  evaluationOf,
  reopenEvaluation,
  saying,
  sectionOf,
  signEvaluation,
  writeSection,
} from '../../factories/evaluations.js';
import { aMeasuredCampaign, aMetric, enterFor } from '../../factories/metrics.js';
import { startApp, type TestApp } from '../../support/app.js';
import { readReport } from '../../support/pdf/read-report.js';
import type { Visitor } from '../../support/visitor.js';

describe('an evaluation that is signed off', () => {
  let app: TestApp;
  let table: CampaignTable;
  let chair: Visitor;
  let campaignId: string;
  beforeAll(async () => {
    app = await startApp();
    table = await aCampaignTable(app);
    ({ chair } = table);
    campaignId = await aMeasuredCampaign(table, true);
    const { id } = await aMetric(chair, campaignId);
    await enterFor(table.council.person, id, table.council.agencyId, 40);
    await end(chair, campaignId);
    await anEvaluation(chair, campaignId);
  });
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const write = async (kind: string, content: string) => {
    const { id: sectionId, version } = sectionOf(await evaluationOf(chair, campaignId), kind);
    expect(codes(await writeSection(chair, { sectionId, version, content }))).toEqual([]);
  };
  const sign = async (who = chair) => {
    const { id: evaluationId, wordsRead } = await evaluationOf(chair, campaignId);
    return signEvaluation(who, { evaluationId, wordsRead });
  };

  test('says something in every section, and was read as it stands', async () => {
    expect(codes(await sign())).toEqual([
      ['REQUIRED', 'sections', 'WORKED'],
      ['REQUIRED', 'sections', 'NOT_WORKED'],
      ['REQUIRED', 'sections', 'NEXT'],
    ]);
    await write('WORKED', saying('The posters'));
    await write('NOT_WORKED', saying('The stall'));
    const { id: evaluationId, wordsRead } = await evaluationOf(chair, campaignId);
    await write(
      'NEXT',
      JSON.stringify({
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'By spring' }] },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Ask again, ' },
              { type: 'text', text: 'and sooner', marks: [{ type: 'bold' }, { type: 'italic' }] },
              { type: 'text', text: ': ' },
              {
                type: 'text',
                text: 'the guide',
                marks: [{ type: 'link', attrs: { href: 'https://example.org/guide' } }],
              },
            ],
          },
        ],
      }),
    );
    expect(codes(await signEvaluation(chair, { evaluationId, wordsRead }))).toEqual([['WORDS_CHANGED']]);
    await expect(sign(table.council.person)).rejects.toThrow('FORBIDDEN');
    const { evaluation } = await sign();
    expect(evaluation).toMatchObject({ state: 'SIGNED', viewerCan: { write: false, signOff: false, reopen: true } });
    expect((await campaignOf(chair, campaignId)).status).toBe('EVALUATED');
    expect(codes(await sign())).toEqual([['SIGNED']]);
  });

  test('is changed no more, and neither is what was done', async () => {
    const { id: sectionId, version } = sectionOf(await evaluationOf(chair, campaignId), 'WORKED');
    expect(codes(await writeSection(chair, { sectionId, version, content: saying('More') }))).toEqual([['SIGNED']]);
    expect(codes(await addActivity(chair, { ...posters, campaignId }))).toEqual([['OVER']]);
  });

  test('is downloaded as a PDF by those who plan the campaign: with its words, links and the figures as they stood', async () => {
    const [signed] = (await evaluationOf(table.council.person, campaignId)).signed;
    const response = await table.council.person.fetch(signed.address);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain('Evaluation, Look again.pdf');
    const bytes = Buffer.from(await response.arrayBuffer());
    const { text, addresses, outline, isTagged } = await readReport(bytes);
    for (const words of [
      'Evaluation: Look again',
      'Signed off by',
      'What did not',
      'The stall',
      'and sooner',
      'Figures as they stood',
    ])
      expect(text).toContain(words);
    expect(text).toContain('40 people');
    expect(addresses).toEqual(['https://example.org/guide']);
    expect(isTagged).toBe(true);
    expect(outline).toContain('What did not');
    expect(Buffer.from(await (await chair.fetch(signed.address)).arrayBuffer()).equals(bytes)).toBe(true);
    const atTheTable = (await table.seat(table.table)).person;
    for (const who of [table.elsewhere, atTheTable, app.visitor()])
      expect((await who.fetch(signed.address)).status).toBe(404);
    expect((await chair.fetch('/evaluations/none')).status).toBe(404);
  });

  test('is opened again with what was signed kept, and signed anew as another version', async () => {
    const { id: evaluationId } = await evaluationOf(chair, campaignId);
    await expect(reopenEvaluation(table.council.person, { evaluationId })).rejects.toThrow('FORBIDDEN');
    expect(codes(await reopenEvaluation(chair, { evaluationId }))).toEqual([]);
    expect(codes(await reopenEvaluation(chair, { evaluationId }))).toEqual([['NOT_NOW']]);
    expect((await campaignOf(chair, campaignId)).status).toBe('ENDED');
    await write('WORKED', saying('The posters, and the talks'));
    await sign();
    const { signed } = await evaluationOf(chair, campaignId);
    expect(signed.map(({ number }: any) => number)).toEqual([2, 1]);
    const [second, first] = await Promise.all(
      signed.map(
        async ({ address }: any) =>
          (await readReport(Buffer.from(await (await chair.fetch(address)).arrayBuffer()))).text,
      ),
    );
    expect(second).toContain('and the talks');
    expect(first).not.toContain('and the talks');
  });

  test('is signed once, however many sign at a time', async () => {
    const { id: evaluationId } = await evaluationOf(chair, campaignId);
    await reopenEvaluation(chair, { evaluationId });
    const answers = await Promise.all([sign(), sign(await table.world.as(table.table.coordinator))]);
    expect(answers.flatMap(codes)).toEqual([['SIGNED']]);
    expect((await evaluationOf(chair, campaignId)).signed).toHaveLength(3);
  });
});
