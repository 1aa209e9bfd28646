import type { Door } from './door.js';
import { change } from './asking.js';

export const sittings: Readonly<Record<string, Door>> = {
  'Mutation.openSitting.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('openSitting', 'OpenSittingInput', (meetingId) => ({ meetingId })),
  },
  'Mutation.closeSitting.input.meetingId': {
    leadsTo: 'sitting',
    by: 'meeting_id',
    ask: change('closeSitting', 'CloseSittingInput', (meetingId) => ({ meetingId })),
  },
  'Mutation.tickAttendance.input.attendanceId': {
    leadsTo: 'attendance',
    ask: change('tickAttendance', 'TickAttendanceInput', (attendanceId) => ({
      attendanceId,
      version: 99,
      tick: 'LEFT',
    })),
  },
  'Mutation.addAttendance.input.meetingId': {
    leadsTo: 'sitting',
    by: 'meeting_id',
    ask: change('addAttendance', 'AddAttendanceInput', (meetingId) => ({ meetingId, name: '' })),
  },
  'Mutation.addAttendance.input.seatId': {
    leadsTo: 'seat',
    ask: change('addAttendance', 'AddAttendanceInput', (seatId, { meetings }) => ({
      meetingId: meetings.partnership.id,
      seatId,
      name: 'Somebody',
    })),
  },
  'Mutation.removeAttendance.input.attendanceId': {
    leadsTo: 'attendance',
    ask: change('removeAttendance', 'RemoveAttendanceInput', (attendanceId) => ({ attendanceId, version: 99 })),
  },
};
