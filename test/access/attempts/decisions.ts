import { aDecision } from '../../factories/decisions.js';
import { anOpenSitting, closeSitting, moveTo } from '../../factories/sittings.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';
import { meeting } from './made.js';

const decision = async (table: RoundTable, chair: Visitor) =>
  (await aDecision(chair, { meetingId: await meeting(table, chair) })).id as string;

export const decisions: Readonly<Record<string, Attempt>> = {
  recordDecision: {
    ability: 'decision.record',
    type: 'RecordDecisionInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair), text: 'Something' }),
  },
  'correctDecision (of the chair)': {
    ability: 'recordedDecision.correct',
    type: 'CorrectDecisionInput',
    about: ({ home }) => ({ recordedById: home.chair.id }),
    input: async (table, chair) => ({ decisionId: await decision(table, chair), version: 1, text: 'Something' }),
  },
  ratifyDecision: {
    ability: 'decision.ratify',
    type: 'RatifyDecisionInput',
    input: async ({ home, world }, chair) => {
      const first = await anOpenSitting(world, chair, home.id);
      const { id: decisionId } = await aDecision(chair, { meetingId: first.id });
      // As where a quorum was laid down, and was not there.
      await world.sql(
        `alter table decision disable trigger keep_decision;
         update decision set quorum = 'INQUORATE', seats_present = 0, quorum_missing = 'needs one more seat', ratification = 'WAITING' where id = '${decisionId}';
         alter table decision enable trigger keep_decision`,
      );
      await closeSitting(chair, { meetingId: first.id });
      await moveTo(world, first.id, -1);
      const { id: meetingId } = await anOpenSitting(world, chair, home.id);
      // Nothing was laid down for this one.
      await world.sql('update sitting set rule = null where meeting_id = $1', [meetingId]);
      return { decisionId, version: 1, meetingId, isRatified: true };
    },
  },
  reviewDecision: {
    ability: 'decision.review',
    type: 'ReviewDecisionInput',
    input: async (table, chair) => ({ decisionId: await decision(table, chair), version: 1, words: 'It works' }),
  },
};
