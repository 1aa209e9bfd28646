export { reminderReads } from './data/reminder.reads.js';
export { MeetingRemindersAreDue } from './reminder.events.js';
export { RemindersModule } from './reminders.module.js';
export { RemindOfMeetings } from './use-cases/remind-of-meetings.js';
