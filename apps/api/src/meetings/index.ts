export { FeedSources, type FeedSource } from './calendar/feed-sources.js';
export { meetingFacts, meetingsOfPart, type MeetingFacts } from './calendar/meeting-facts.js';
export { partFacts, type PartFacts } from './calendar/part-facts.js';
export { seriesCancelled, seriesEntries } from './calendar/series-entries.js';
export { seriesInWords } from './calendar/series-words.js';
export { entriesByMail, entryByMail, meetingEntry } from './calendar/meeting-entry.js';
export { agendaFor, isRestricted, titleFor, whenFor, whereFor } from './calendar/meeting-words.js';
export {
  meetingForReader,
  type AgendaItemForReader,
  type CarriedForReader,
  type MeetingForReader,
} from './data/meeting-for-reader.js';
export { RIGHTS_CHANGED } from './data/meeting-changes.js';
export { MeetingRepository } from './data/meeting.repository.js';
export { handlingOf, handlingProblems, type Handling, type Marking } from './domain/handling.js';
export { partsOf, type PartChoice, type PartKind } from './domain/parts.js';
export type { Meeting } from './domain/meeting.js';
export { PartOfMeeting } from './use-cases/part-of-meeting.js';
export { meetingEntities } from './data/meeting.mapping.js';
export { partnershipFeedReads } from './data/partnership-feed.reads.js';
export { agendaReads } from './data/agenda.reads.js';
export { proposedItemReads } from './data/proposed-item.reads.js';
export { meetingReads } from './data/meeting.reads.js';
export type { Answer, Invitee } from './domain/meeting-invitation.js';
export { MeetingPeriod } from './domain/meeting-period.js';
export { seriesReads } from './data/series.reads.js';
export { SeriesChanged, SeriesScheduled } from './meeting-series.events.js';
export { seriesDates } from './domain/series/series-dates.js';
export type { SeriesRule } from './domain/series/series-rule.js';
export { CallOffMeetings } from './listeners/call-off-meetings.js';
export {
  AgendaChanged,
  AgendaItemProposed,
  AgendaProposalDecided,
  MeetingAnswered,
  MeetingCancelled,
  MeetingChanged,
  MeetingRescheduled,
  MeetingScheduled,
} from './meeting.events.js';
export { meetingPolicy } from './meeting.policy.js';
export { MeetingsModule } from './meetings.module.js';
export { CalendarFeedRoutes } from './http/calendar-feed.routes.js';
export { MeetingFileRoutes } from './http/meeting-file.routes.js';
export { RespondRoutes } from './http/respond.routes.js';
export { AnswerBeforehand } from './use-cases/answer-beforehand.js';
export { CallTable } from './use-cases/call-table.js';
export { ScheduleMeeting } from './use-cases/schedule-meeting.js';
