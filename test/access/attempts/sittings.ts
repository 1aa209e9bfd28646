import type { RoundTable } from '../../factories/round-table.js';
import { addAttendance, anOpenSitting, declareInterest, scheduleToday } from '../../factories/sittings.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

const open = async ({ world, home }: Pick<RoundTable, 'world' | 'home'>, chair: Visitor) =>
  (await anOpenSitting(world, chair, home.id)).id;

const guest = async (table: RoundTable, chair: Visitor) => {
  const { attendance } = await addAttendance(chair, { meetingId: await open(table, chair), name: 'Somebody' });
  return { attendanceId: attendance.id, version: attendance.version };
};

/** When they came, by the clock on the wall. */
const clockOf = ({ spells: [spell] }: { spells: { cameAt: string }[] }) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }).format(
    new Date(spell!.cameAt),
  );

/** An item of a meeting that is open, for everybody. */
const item = async (table: RoundTable, chair: Visitor) => {
  const meetingId = await open(table, chair);
  const [found] = await table.world.sql<{ id: string }>('select id from agenda_item where meeting_id = $1', [
    meetingId,
  ]);
  return { meetingId, itemId: String(found?.id) };
};

const declared = async (table: RoundTable, chair: Visitor) => {
  const { declaration } = await declareInterest(chair, { ...(await item(table, chair)), nature: 'A trustee' });
  return { declarationId: declaration.id, version: declaration.version };
};

export const sittings: Readonly<Record<string, Attempt>> = {
  openSitting: {
    ability: 'sitting.open',
    type: 'OpenSittingInput',
    input: async ({ world, home }, chair) => ({ meetingId: (await scheduleToday(world, chair, home.id)).id }),
  },
  closeSitting: {
    ability: 'sitting.close',
    type: 'CloseSittingInput',
    input: async (table, chair) => ({ meetingId: await open(table, chair) }),
  },
  correctAttendance: {
    ability: 'sitting.recordAttendance',
    type: 'CorrectAttendanceInput',
    input: async ({ world, home }, chair) => {
      const { attendance } = await addAttendance(chair, {
        meetingId: await open({ world, home }, chair),
        name: 'Somebody',
      });
      return { attendanceId: attendance.id, version: attendance.version, times: [{ cameTime: clockOf(attendance) }] };
    },
  },
  tickAttendance: {
    ability: 'sitting.recordAttendance',
    type: 'TickAttendanceInput',
    input: async (table, chair) => ({ ...(await guest(table, chair)), tick: 'LEFT' }),
  },
  addAttendance: {
    ability: 'sitting.recordAttendance',
    type: 'AddAttendanceInput',
    input: async (table, chair) => ({ meetingId: await open(table, chair), name: 'Somebody' }),
  },
  turnToItem: {
    ability: 'sitting.turn',
    type: 'TurnToItemInput',
    input: item,
  },
  declareInterest: {
    ability: 'sitting.declareInterest',
    type: 'DeclareInterestInput',
    input: async (table, chair) => ({ ...(await item(table, chair)), nature: 'A trustee' }),
  },
  'declareInterest (of somebody else)': {
    ability: 'sitting.recordInterest',
    type: 'DeclareInterestInput',
    input: async (table, chair) => {
      const of = await item(table, chair);
      const { attendance } = await addAttendance(chair, { meetingId: of.meetingId, name: 'Somebody' });
      return { ...of, nature: 'A trustee', attendanceId: attendance.id };
    },
  },
  decideInterest: {
    ability: 'sitting.decideInterest',
    type: 'DecideInterestInput',
    input: async (table, chair) => ({ ...(await declared(table, chair)), outcome: 'STEPS_OUT' }),
  },
  withdrawDeclaration: {
    ability: 'interestDeclaration.withdraw',
    type: 'WithdrawDeclarationInput',
    input: declared,
    about: ({ home }) => ({ declaredById: home.chair.id }),
  },
  removeAttendance: {
    ability: 'sitting.recordAttendance',
    type: 'RemoveAttendanceInput',
    input: guest,
  },
};
