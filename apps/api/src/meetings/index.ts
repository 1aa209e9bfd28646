export { meetingEntities } from './data/meeting.mapping.js';
export { meetingReads } from './data/meeting.reads.js';
export { MeetingAnswered, MeetingCancelled, MeetingChanged, MeetingRescheduled, MeetingScheduled } from './meeting.events.js';
export { MeetingsModule } from './meetings.module.js';
