import type { Visitor } from '../support/visitor.js';

const ASSESSMENT = `id version finishedAt canAnswer finishedBy { id } counts { yes partly no notRelevant unanswered }
  lines { code section answer note version answerBefore topic { code } suggestions { title } }`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { selfAssessment { ${ASSESSMENT} } problems { code message path } } }`,
        { input },
      )
    )[name];

export const beginAssessment = change('beginSelfAssessment', 'BeginSelfAssessmentInput');
export const answerChecklist = change('answerChecklist', 'AnswerChecklistInput');
export const finishAssessment = change('finishSelfAssessment', 'FinishSelfAssessmentInput');

export const discardAssessment = async (who: Visitor, assessmentId: string): Promise<any> =>
  (
    await who.get(
      'mutation ($input: DiscardSelfAssessmentInput!) { discardSelfAssessment(input: $input) { partnership { checklist { open { id } finished { id } } } problems { code message path } } }',
      { input: { assessmentId } },
    )
  ).discardSelfAssessment;

export async function anAssessment(who: Visitor, partnershipId: string): Promise<any> {
  const { selfAssessment, problems } = await beginAssessment(who, { partnershipId });
  if (!selfAssessment) throw new Error(JSON.stringify(problems));
  return selfAssessment;
}

/** Answers whatever is not answered yet, as said; with yes where nothing is. */
export async function answerAll(who: Visitor, assessment: any, said: Record<string, string> = {}): Promise<any> {
  let last = assessment;
  for (const { code, version } of assessment.lines) {
    const { selfAssessment, problems } = await answerChecklist(who, {
      assessmentId: assessment.id,
      questionCode: code,
      version,
      answer: said[code] ?? 'YES',
    });
    if (!selfAssessment) throw new Error(JSON.stringify(problems));
    last = selfAssessment;
  }
  return last;
}

export const assessmentOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { selfAssessment(id: $id) { ${ASSESSMENT} } }`, { id })).selfAssessment;

export const checklistOf = async (who: Visitor, slug: string): Promise<any> =>
  (
    await who.get(
      `query ($slug: String!) { partnership(slug: $slug) { checklist { isShared canAnswer open { id } finished { id counts { yes partly no } } } } }`,
      { slug },
    )
  ).partnership?.checklist;

export const lineOf = ({ lines }: any, code: string): any => lines.find((line: any) => line.code === code);
