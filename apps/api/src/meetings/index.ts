export { meetingFacts, type MeetingFacts } from './calendar/meeting-facts.js';
export { entryByMail, meetingEntry } from './calendar/meeting-entry.js';
export { agendaFor, isRestricted, titleFor, whenFor, whereFor } from './calendar/meeting-words.js';
export { meetingEntities } from './data/meeting.mapping.js';
export { partnershipFeedReads } from './data/partnership-feed.reads.js';
export { meetingReads } from './data/meeting.reads.js';
export { CallOffMeetings } from './listeners/call-off-meetings.js';
export {
  MeetingAnswered,
  MeetingCancelled,
  MeetingChanged,
  MeetingRescheduled,
  MeetingScheduled,
} from './meeting.events.js';
export { MeetingsModule } from './meetings.module.js';
export { CalendarFeedRoutes } from './http/calendar-feed.routes.js';
export { MeetingFileRoutes } from './http/meeting-file.routes.js';
export { RespondRoutes } from './http/respond.routes.js';
