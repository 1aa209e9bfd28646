import { randomBytes } from 'node:crypto';
import { inDays } from '../../factories/days.js';
import { startHandover } from '../../factories/officers.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';
import { term } from './made.js';

/** A handover by somebody who chairs jointly, made for this attempt, and accepted if it is to be. */
async function handover(table: RoundTable, chair: Visitor, isAccepted = false): Promise<object> {
  const { world, home } = table;
  const termId = await term(table, 'office');
  const successor = await world.person('Successor', { withAccount: false });
  const { thing } = await startHandover(chair, { id: termId, version: 1 }, { email: successor.email });
  if (!isAccepted) return { handoverId: thing.id, version: 1 };
  await world.office(home, 'VICE_CHAIR', successor);
  await world.sql(`update invitation set state = 'ACCEPTED', accepted_by_id = $2, accepted_at = now() where id = $1`, [
    thing.invitation.id,
    successor.id,
  ]);
  return { handoverId: thing.id, version: 2 };
}

export const officers: Readonly<Record<string, Attempt>> = {
  startHandover: {
    ability: 'handover.manage',
    type: 'StartHandoverInput',
    input: async (table) => ({
      termId: await term(table, 'office'),
      version: 1,
      email: `new.${randomBytes(4).toString('hex')}@example.org`,
      overlapUntil: inDays(30),
    }),
  },
  changeHandover: {
    ability: 'handover.manage',
    type: 'ChangeHandoverInput',
    input: async (table, chair) => ({ ...(await handover(table, chair)), overlapUntil: inDays(40) }),
  },
  finishHandover: {
    ability: 'handover.manage',
    type: 'HandoverInput',
    input: (table, chair) => handover(table, chair, true),
  },
  withdrawHandover: {
    ability: 'handover.manage',
    type: 'HandoverInput',
    input: (table, chair) => handover(table, chair),
  },
  'stepDown (from another’s office)': {
    ability: 'officeTerm.stepDown',
    type: 'EndTermInput',
    input: async (table) => ({ termId: await term(table, 'office'), version: 1 }),
  },
  takeIntoCare: {
    ability: 'partnership.takeIntoCare',
    type: 'TakeIntoCareInput',
    // Given back before the next tries it, and with it what care allows.
    input: async ({ world, home }) => {
      await world.sql(`update partnership set in_care_since = null, care_reason = '' where id = $1`, [home.id]);
      return { partnershipId: home.id, reason: 'Its coordinator has left' };
    },
  },
};
