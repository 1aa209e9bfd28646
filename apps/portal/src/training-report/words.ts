import type { TrainingRenewal, TrainingReportShow } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const showWords: Record<TrainingReportShow, string> = {
  OVERDUE: 'Overdue for renewal',
  DUE: 'Due within 90 days',
  DONE: 'Attended',
  TO_COME: 'To come',
};

export const renewalWords: Record<TrainingRenewal, string> = {
  NEVER: 'Done once',
  LATER: 'Later',
  DUE: 'Due soon',
  OVERDUE: 'Overdue',
  RENEWED: 'Done again since',
};

export const renewalTones: Record<TrainingRenewal, Tone> = {
  NEVER: 'quiet',
  LATER: 'quiet',
  DUE: 'neutral',
  OVERDUE: 'bad',
  RENEWED: 'good',
};
