import type { CourseState, TrainingAttendance, TrainingRecordState, TrainingSessionState } from '../gql/enums';

export const courseStateWords: Record<CourseState, string> = { DRAFT: 'Draft', OPEN: 'Open', CLOSED: 'Closed' };

export const courseStateTones = { DRAFT: 'neutral', OPEN: 'good', CLOSED: 'quiet' } as const;

export const sessionStateWords: Record<TrainingSessionState, string> = {
  PLANNED: 'Planned',
  HELD: 'Held',
  CANCELLED: 'Cancelled',
};

export const sessionStateTones = { PLANNED: 'neutral', HELD: 'quiet', CANCELLED: 'bad' } as const;

export const recordStateWords: Record<TrainingRecordState, string> = {
  BOOKED: 'Booked',
  WAITING: 'Waiting list',
  CANCELLED: 'Given up',
  CALLED_OFF: 'Session cancelled',
  ATTENDED: 'Attended',
  MISSED: 'Missed',
};

export const recordStateTones = {
  BOOKED: 'good',
  WAITING: 'neutral',
  CANCELLED: 'quiet',
  CALLED_OFF: 'bad',
  ATTENDED: 'good',
  MISSED: 'quiet',
} as const;

export const attendanceWords: Record<TrainingAttendance, string> = { ATTENDED: 'Attended', MISSED: 'Missed' };

export const hoursInWords = (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`);

export const renewalInWords = (months: number) => (months === 1 ? 'Every month' : `Every ${months} months`);

/** How many can still book; and when none can, how many wait. */
export function placesInWords({ placesLeft, waiting }: { placesLeft: number; waiting: number }) {
  if (placesLeft > 0 && waiting === 0) return placesLeft === 1 ? '1 place left' : `${placesLeft} places left`;
  return waiting === 0 ? 'Full' : `Full, ${waiting} in the waiting list`;
}
