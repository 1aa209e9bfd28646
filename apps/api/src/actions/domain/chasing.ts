import { DateTime } from 'luxon';

/** Before it is due, on its day, to the leads of the agency, to the chair, and every week after that. */
export type ChaseStep = 'SOON' | 'DUE' | 'LEADS' | 'CHAIR' | 'AGAIN';

/** What says when somebody is reminded of an action. */
export interface Chased {
  /** The last day for it; nobody is reminded of what has none. */
  readonly dueOn: string | null;
  /** Since when it stands so: it was recorded, changed, snoozed or opened again on that day. */
  readonly chasedFrom: string;
  readonly snoozedUntil: string | null;
}

export interface Step {
  readonly step: ChaseStep;
  /** Which of those that come again; 0 of the others. */
  readonly number: number;
  readonly on: string;
}

const BEFORE = 3;
const TO_LEADS = 3;
const TO_CHAIR = 10;
const WEEK = 7;
export const MOST_AGAIN = 8;
/** Letters are written by day. */
const FIRST_HOUR = 7;
const ZONE = 'Europe/London';

/**
 * The days on which somebody is told of an action, in order. They stand around the day it is due, or around a later one: that on
 * which a snooze ends, or on which it was recorded when its day was over already. Nothing is told before a snooze ends.
 */
export function stepsOf({ dueOn, chasedFrom, snoozedUntil }: Chased): Step[] {
  if (dueOn === null) return [];
  const earliest = later(chasedFrom, snoozedUntil);
  const day = later(dueOn, earliest);
  const at = (step: ChaseStep, days: number, number = 0): Step => ({ step, number, on: daysAfter(day, days) });
  return [
    at('SOON', -BEFORE),
    at('DUE', 0),
    at('LEADS', TO_LEADS),
    at('CHAIR', TO_CHAIR),
    ...Array.from({ length: MOST_AGAIN }, (_, index) => at('AGAIN', TO_CHAIR + WEEK * (index + 1), index + 1)),
  ].filter(({ on }) => on >= earliest);
}

/** Steps whose day has come and that were not taken: several, where nobody looked for a while. */
export const stepsDue = (chased: Chased, taken: readonly Pick<Step, 'step' | 'number'>[], day: string): Step[] =>
  stepsOf(chased).filter(
    ({ on, ...each }) => on <= day && !taken.some(({ step, number }) => step === each.step && number === each.number),
  );

/** The day of the first step after this day; null when there is none. */
export const nextStepAfter = (chased: Chased, day: string): string | null =>
  stepsOf(chased).find(({ on }) => on > day)?.on ?? null;

/** The day of the first step of all. */
export const firstStep = (chased: Chased): string | null => stepsOf(chased)[0]?.on ?? null;

/** The day whose letters can be written now: of a day that has hardly begun, none yet. */
export function chasingDay(now: Date): string {
  const here = DateTime.fromJSDate(now, { zone: ZONE });
  return (here.hour < FIRST_HOUR ? here.minus({ days: 1 }) : here).toISODate()!;
}

const later = (one: string, other: string | null): string => (other !== null && other > one ? other : one);

const daysAfter = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;
