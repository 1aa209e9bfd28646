import type { Visitor } from '../support/visitor.js';
import type { RoundTable } from './round-table.js';
import { canary } from './round-table.js';
import type { World } from './world.js';

const FACTS = `id number version text dissent takenOn reviewOn quorum seatsPresent quorumMissing standing isDueForReview item { id } meeting { id }
  recordedBy { id } supersedes { id } supersededBy { id } viewerCan { correct review }
  entries { kind words formerText formerDissent reviewOn meeting { id } writtenBy { id } }`;
const PROBLEMS = 'problems { code message path }';

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(`mutation ($input: ${type}!) { ${name}(input: $input) { decision { ${FACTS} } ${PROBLEMS} } }`, {
        input,
      })
    )[name];

const record = change('recordDecision', 'RecordDecisionInput');
export const correctDecision = change('correctDecision', 'CorrectDecisionInput');
export const ratifyDecision = change('ratifyDecision', 'RatifyDecisionInput');
export const reviewDecision = change('reviewDecision', 'ReviewDecisionInput');

export const decisionOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { decision(id: $id) { ${FACTS} } }`, { id })).decision;

/** The register of a partnership as somebody reads it. */
export const registerOf = async (who: Visitor, slug: string, asked: object = {}): Promise<any> =>
  (
    await who.get(
      `query ($slug: String!, $words: String, $year: Int, $show: DecisionShow, $first: Int, $after: String) { partnership(slug: $slug) {
        decisionYears decisions(words: $words, year: $year, show: $show, first: $first, after: $after) { totalCount nodes { id number text standing } pageInfo { hasNextPage endCursor } } } }`,
      { slug, ...asked },
    )
  ).partnership;

/** Tries to record what a meeting decided. */
export const recordDecision = (who: Visitor, input: object): Promise<any> =>
  record(who, { text: 'To fund a second advocate', ...input });

/** Records it, and answers it. */
export async function aDecision(who: Visitor, input: object) {
  const { decision, problems } = await recordDecision(who, input);
  if (!decision) throw new Error(JSON.stringify(problems));
  return decision;
}

/** A decision of the whole meeting, one of an item that is for some, and one elsewhere. */
export async function decisionRows(
  world: World,
  { home, elsewhere, meetings }: Pick<RoundTable, 'home' | 'elsewhere' | 'meetings'>,
): Promise<void> {
  const words = (name: string) => ({ text: canary(name, 'decision'), dissent: canary(name, 'dissent') });
  const [item] = await world.sql<{ id: string }>('select item_id as id from agenda_item_words where title = $1', [
    canary('for-statutory', 'item'),
  ]);
  const chair = await world.as(home.chair);
  const meetingId = meetings.partnership.id;
  for (const [name, who, input] of [
    ['of-all', chair, { meetingId }],
    ['of-statutory', chair, { meetingId, itemId: item!.id }],
    ['elsewhere', await world.as(elsewhere.chair), { meetingId: meetings.elsewhere.id }],
  ] as const) {
    const { id: decisionId } = await aDecision(who, { ...input, ...words(name) });
    await reviewDecision(who, { decisionId, version: 1, words: canary(name, 'review') });
    await world.sql(
      `insert into decision_reminder (decision_id, review_on, audience_id)
       select d.id, app.today(), a.id from decision d join audience a on a.partnership_id = d.partnership_id and a.kind = 'OFFICERS' where d.id = $1`,
      [decisionId],
    );
  }
}
