import type { Door } from './door.js';
import { newId } from '@lib/kernel';
import { change } from './asking.js';

/** The id of nothing at all. */
const nothing = newId();

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
  'Mutation.correctAttendance.input.attendanceId': {
    leadsTo: 'attendance',
    ask: change('correctAttendance', 'CorrectAttendanceInput', (attendanceId) => ({
      attendanceId,
      version: 99,
      times: [],
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
  'Mutation.turnToItem.input.meetingId': {
    leadsTo: 'sitting',
    by: 'meeting_id',
    ask: change('turnToItem', 'TurnToItemInput', (meetingId) => ({ meetingId, itemId: nothing })),
  },
  'Mutation.turnToItem.input.itemId': {
    leadsTo: 'agenda_item',
    ask: change('turnToItem', 'TurnToItemInput', (itemId, { meetings }) => ({
      meetingId: meetings.statutory.id,
      itemId,
    })),
  },
  'Mutation.declareInterest.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('declareInterest', 'DeclareInterestInput', (meetingId) => ({
      meetingId,
      itemId: nothing,
      nature: 'One',
    })),
  },
  'Mutation.declareInterest.input.itemId': {
    leadsTo: 'agenda_item',
    ask: change('declareInterest', 'DeclareInterestInput', (itemId, { meetings }) => ({
      meetingId: meetings.statutory.id,
      itemId,
      nature: '',
    })),
  },
  'Mutation.declareInterest.input.attendanceId': {
    leadsTo: 'attendance',
    ask: change('declareInterest', 'DeclareInterestInput', (attendanceId, { meetings }) => ({
      meetingId: meetings.statutory.id,
      itemId: nothing,
      nature: 'One',
      attendanceId,
    })),
  },
  'Mutation.declareInterest.input.invitationId': {
    leadsTo: 'meeting_invitation',
    ask: change('declareInterest', 'DeclareInterestInput', (invitationId, { meetings }) => ({
      meetingId: meetings.statutory.id,
      itemId: nothing,
      nature: 'One',
      invitationId,
    })),
  },
  'Mutation.decideInterest.input.declarationId': {
    leadsTo: 'interest_declaration',
    ask: change('decideInterest', 'DecideInterestInput', (declarationId) => ({
      declarationId,
      version: 99,
      outcome: 'STAYS',
    })),
  },
  'Mutation.withdrawDeclaration.input.declarationId': {
    leadsTo: 'interest_declaration',
    ask: change('withdrawDeclaration', 'WithdrawDeclarationInput', (declarationId) => ({ declarationId, version: 99 })),
  },
  'Mutation.removeAttendance.input.attendanceId': {
    leadsTo: 'attendance',
    ask: change('removeAttendance', 'RemoveAttendanceInput', (attendanceId) => ({ attendanceId, version: 99 })),
  },
};
