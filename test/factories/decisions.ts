import type { Visitor } from '../support/visitor.js';
import type { RoundTable } from './round-table.js';
import { canary } from './round-table.js';
import type { World } from './world.js';

const RECORD = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
  decision { id number text dissent takenOn reviewOn quorum item { id } meeting { id } recordedBy { id } } problems { code message path } } }`;

/** Tries to record what a meeting decided. */
export const recordDecision = async (who: Visitor, input: object) =>
  (await who.get(RECORD, { input: { text: 'To fund a second advocate', ...input } })).recordDecision;

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
  await aDecision(chair, { meetingId, ...words('of-all') });
  await aDecision(chair, { meetingId, itemId: item!.id, ...words('of-statutory') });
  await aDecision(await world.as(elsewhere.chair), { meetingId: meetings.elsewhere.id, ...words('elsewhere') });
}
