import type { RoundTable } from '../../factories/round-table.js';
import { addAttendance, anOpenSitting, scheduleToday } from '../../factories/sittings.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

const open = async ({ world, home }: RoundTable, chair: Visitor) => (await anOpenSitting(world, chair, home.id)).id;

const guest = async (table: RoundTable, chair: Visitor) => {
  const { attendance } = await addAttendance(chair, { meetingId: await open(table, chair), name: 'Somebody' });
  return { attendanceId: attendance.id, version: attendance.version };
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
  removeAttendance: {
    ability: 'sitting.recordAttendance',
    type: 'RemoveAttendanceInput',
    input: guest,
  },
};
