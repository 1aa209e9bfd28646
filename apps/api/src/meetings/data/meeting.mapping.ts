import { EntitySchema } from 'typeorm';
import { AgendaProposal } from '../domain/agenda-proposal.js';
import { MeetingInvitation } from '../domain/meeting-invitation.js';
import { Meeting } from '../domain/meeting.js';

const id = { type: 'uuid', primary: true } as const;
/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;

export const meetingMapping = new EntitySchema<Meeting>({
  name: 'Meeting',
  target: Meeting,
  tableName: 'meeting',
  columns: {
    id,
    audienceId: { name: 'audience_id', type: 'int', ...fixed },
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    title: { type: 'text' },
    heldOn: { name: 'held_on', type: 'date' },
    startsTime: { name: 'starts_time', type: 'time' },
    endsTime: { name: 'ends_time', type: 'time' },
    timeZone: { name: 'time_zone', type: 'text', ...fixed },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    endsAt: { name: 'ends_at', type: 'timestamptz' },
    place: { type: 'text' },
    joiningLink: { name: 'joining_link', type: 'text' },
    accessNotes: { name: 'access_notes', type: 'text' },
    seenBy: { name: 'seen_by', type: 'text', ...fixed },
    status: { type: 'text' },
    cancelReason: { name: 'cancel_reason', type: 'text' },
    organiserId: { name: 'organiser_id', type: 'uuid', ...fixed },
    requestKey: { name: 'request_key', type: 'uuid', ...fixed },
    calendarSequence: { name: 'calendar_sequence', type: 'int' },
    version: { type: 'int' },
  },
});

export const meetingInvitationMapping = new EntitySchema<MeetingInvitation>({
  name: 'MeetingInvitation',
  target: MeetingInvitation,
  tableName: 'meeting_invitation',
  columns: {
    id,
    meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
    audienceId: { name: 'audience_id', type: 'int', ...fixed },
    seatId: { name: 'seat_id', type: 'uuid', nullable: true, ...fixed },
    personId: { name: 'person_id', type: 'uuid', nullable: true, ...fixed },
    role: { type: 'text', ...fixed },
    guestName: { name: 'guest_name', type: 'text', ...fixed },
    response: { type: 'text' },
    message: { type: 'text' },
    respondedById: { name: 'responded_by_id', type: 'uuid', nullable: true },
    respondedAt: { name: 'responded_at', type: 'timestamptz', nullable: true },
    version: { type: 'int' },
  },
});

export const agendaProposalMapping = new EntitySchema<AgendaProposal>({
  name: 'AgendaProposal',
  target: AgendaProposal,
  tableName: 'agenda_proposal',
  columns: {
    id,
    audienceId: { name: 'audience_id', type: 'int', ...fixed },
    meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
    title: { type: 'text', ...fixed },
    why: { type: 'text', ...fixed },
    minutes: { type: 'int', nullable: true, ...fixed },
    purpose: { type: 'text', ...fixed },
    proposedById: { name: 'proposed_by_id', type: 'uuid', ...fixed },
    state: { type: 'text' },
    reason: { type: 'text' },
    itemId: { name: 'item_id', type: 'uuid', nullable: true },
    decidedById: { name: 'decided_by_id', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    version: { type: 'int' },
  },
});

export const meetingEntities = [meetingMapping, agendaProposalMapping, meetingInvitationMapping];
