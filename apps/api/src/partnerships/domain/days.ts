/** From the first day to the last; without a last day it has no end. */
export interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether any day is in both. */
export const shareADay = (one: Days, other: Days): boolean =>
  (one.endsOn === null || one.endsOn >= other.startsOn) && (other.endsOn === null || other.endsOn >= one.startsOn);
