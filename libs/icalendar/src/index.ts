export { calendarText, type CalendarEntry, type CalendarPerson, type Method, type Participation } from './calendar.js';
