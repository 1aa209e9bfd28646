export { meetingFacts, type MeetingFacts } from './calendar/meeting-facts.js';
export { entryByMail, meetingEntry } from './calendar/meeting-entry.js';
export { agendaFor, isRestricted, titleFor, whenFor, whereFor } from './calendar/meeting-words.js';
export { meetingForReader, type AgendaItemForReader, type MeetingForReader } from './data/meeting-for-reader.js';
export { MeetingRepository } from './data/meeting.repository.js';
export { handlingOf, handlingProblems, type Handling, type Marking } from './domain/handling.js';
export { partsOf, type PartChoice, type PartKind } from './domain/parts.js';
export type { Meeting } from './domain/meeting.js';
export { PartOfMeeting } from './use-cases/part-of-meeting.js';
export { meetingEntities } from './data/meeting.mapping.js';
export { agendaReads } from './data/agenda.reads.js';
export { meetingReads } from './data/meeting.reads.js';
export { CallOffMeetings } from './listeners/call-off-meetings.js';
export {
  AgendaChanged,
  MeetingAnswered,
  MeetingCancelled,
  MeetingChanged,
  MeetingRescheduled,
  MeetingScheduled,
} from './meeting.events.js';
export { MeetingsModule } from './meetings.module.js';
export { CalendarFeedRoutes } from './http/calendar-feed.routes.js';
export { RespondRoutes } from './http/respond.routes.js';
