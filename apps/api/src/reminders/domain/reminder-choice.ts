import { problem, refuse } from '@lib/kernel';

/** Days before a meeting; 0 for never. */
export interface ReminderChoice {
  readonly unansweredDays: number;
  readonly acceptedDays: number;
  readonly joiningInstructions: boolean;
}

const UNANSWERED = [0, 2, 7, 14];
const ACCEPTED = [0, 1, 2, 7];

/** Refuses what cannot be chosen. */
export function checkChoice({ unansweredDays, acceptedDays }: ReminderChoice): void {
  refuse([
    !UNANSWERED.includes(unansweredDays) &&
      problem('NOT_A_CHOICE', 'Choose never, 2 days, a week or two weeks before.', 'unansweredDays'),
    !ACCEPTED.includes(acceptedDays) &&
      problem('NOT_A_CHOICE', 'Choose never, a day, 2 days or a week before.', 'acceptedDays'),
  ]);
}
