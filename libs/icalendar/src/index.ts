export {
  calendarText,
  type CalendarEntry,
  type CalendarPerson,
  type Method,
  type Participation,
  type Recurrence,
  type WallTime,
} from './calendar.js';
