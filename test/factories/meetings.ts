import { randomUUID } from 'node:crypto';
import type { Visitor } from '../support/visitor.js';

export const SCHEDULE = `mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) {
  meeting { id title heldOn startsTime endsTime startsAt endsAt timeZone version seenBy status
    agendaItems { id position title minutes purpose }
    invitations { id role response seat { id } person { id } }
    viewerCan { change reschedule cancel respond respondForOthers } partnership { slug } organiser { id } }
  problems { code message path } } }`;

/** A form filled in well: an ordinary board meeting, some years ahead. */
export const meetingForm = (partnershipId: string, more: object = {}) => ({
  partnershipId,
  requestKey: randomUUID(),
  title: 'Strategic board',
  heldOn: '2030-06-12',
  startsTime: '10:00',
  endsTime: '12:00',
  place: 'Civic Centre',
  joiningLink: '',
  accessNotes: '',
  seenBy: 'PARTNERSHIP',
  agendaItems: [{ title: 'Welcome', minutes: 5, purpose: 'NOTE' }],
  ...more,
});

/** Schedules a meeting and answers it. */
export async function schedule(organiser: Visitor, partnershipId: string, more: object = {}) {
  const { scheduleMeeting } = await organiser.get(SCHEDULE, { input: meetingForm(partnershipId, more) });
  if (!scheduleMeeting.meeting) throw new Error(JSON.stringify(scheduleMeeting.problems));
  return scheduleMeeting.meeting;
}

export const RESPOND = `mutation ($input: RespondToMeetingInput!) { respondToMeeting(input: $input) {
  invitation { response message respondedBy { id } } problems { code path } } }`;
