import type { Visitor } from '../support/visitor.js';
import { campaignOf, endCampaign } from './campaigns.js';
import type { CampaignTable } from './campaign-table.js';
import { aMeasuredCampaign } from './metrics.js';

const EVALUATION = `id state wordsRead begunBy { name } viewerCan { write signOff reopen } signed { id number signedByName address }
  sections { id version kind content isBlank isDraft writtenBy { name } }`;

const ask =
  (name: string, type: string, of: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(`mutation ($input: ${type}!) { ${name}(input: $input) { ${of} problems { code message path } } }`, {
        input,
      })
    )[name];

export const beginEvaluation = ask('beginEvaluation', 'BeginEvaluationInput', `evaluation { ${EVALUATION} }`);
export const writeSection = ask(
  'writeEvaluationSection',
  'WriteEvaluationSectionInput',
  'section { id version content isBlank isDraft writtenBy { name } }',
);
export const draftSection = ask(
  'draftEvaluationSection',
  'DraftEvaluationSectionInput',
  'section { id version content isDraft }',
);

export const signEvaluation = ask('signEvaluation', 'SignEvaluationInput', `evaluation { ${EVALUATION} }`);
export const reopenEvaluation = ask('reopenEvaluation', 'ReopenEvaluationInput', `evaluation { ${EVALUATION} }`);

/** The evaluation as they see it: null when there is none for them. */
export const evaluationOf = async (who: Visitor, campaignId: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { campaign(id: $id) { evaluation { ${EVALUATION} } } }`, { id: campaignId }))
    .campaign?.evaluation ?? null;

/** A document of one paragraph, as the editor sends it. */
export const saying = (words: string): string =>
  JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });

/** Everything that a document says, in one line. */
export const wordsIn = (content: string): string =>
  [...JSON.stringify(JSON.parse(content)).matchAll(/"text": ?"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text]) => JSON.parse(`"${text}"`) as string)
    .join(' | ');

export const sectionOf = (evaluation: any, kind: string): any =>
  evaluation.sections.find((section: any) => section.kind === kind);

/** Of a table, with its partners; live and then ended. */
export async function anEndedCampaign(table: CampaignTable): Promise<string> {
  const campaignId = await aMeasuredCampaign(table, true);
  await end(table.chair, campaignId);
  return campaignId;
}

export async function end(who: Visitor, campaignId: string): Promise<void> {
  const { version } = await campaignOf(who, campaignId);
  const { campaign, problems } = await endCampaign(who, { campaignId, version });
  if (!campaign) throw new Error(JSON.stringify(problems));
}

/** Begun by whoever runs the campaign. */
export async function anEvaluation(who: Visitor, campaignId: string): Promise<any> {
  const { evaluation, problems } = await beginEvaluation(who, { campaignId });
  if (!evaluation) throw new Error(JSON.stringify(problems));
  return evaluation;
}

/** Of a table, ended and evaluated: every section says something, and it is signed off. Answers the campaign. */
export async function aSignedEvaluation(table: CampaignTable): Promise<string> {
  const campaignId = await anEndedCampaign(table);
  await anEvaluation(table.chair, campaignId);
  await signedBy(table.chair, campaignId);
  return campaignId;
}

export async function signedBy(who: Visitor, campaignId: string): Promise<void> {
  const { id: evaluationId, sections } = await evaluationOf(who, campaignId);
  for (const { id: sectionId, version, isBlank } of sections)
    if (isBlank) await writeSection(who, { sectionId, version, content: saying('The posters') });
  const { wordsRead } = await evaluationOf(who, campaignId);
  const { evaluation, problems } = await signEvaluation(who, { evaluationId, wordsRead });
  if (!evaluation) throw new Error(JSON.stringify(problems));
}

export const tellCaseStudy = ask('tellCaseStudy', 'TellCaseStudyInput', 'evaluation { id }');

export const telling = {
  title: 'What four towns learned from posters',
  summary: 'Where they hung, and who called.',
  topics: ['AWARENESS'],
  foundBy: 'NETWORK',
  licence: 'OGL_3',
};

/** What the evaluation became in the library, as far as they see it. */
export const caseStudyFor = async (who: Visitor, id: string): Promise<any> =>
  (
    await who.get(
      `query ($id: ID!) { campaign(id: $id) { caseStudy { slug title current { id title } pending { id } } } }`,
      { id },
    )
  ).campaign.caseStudy;
