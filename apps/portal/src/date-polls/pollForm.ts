import type { Problem } from '../forms/problems';
import { isLocalDate, realDate, realTime, required, type Rule } from '../forms/rules';
import { lengthInWords } from './words';

export interface TimeDraft {
  key: string;
  heldOn: string;
  startsTime: string;
}

export interface PollValues {
  title: string;
  /** As the list of lengths has it. */
  minutes: string;
  notes: string;
  times: TimeDraft[];
  closesOn: string;
  closesTime: string;
}

const most = 20;

export const pollRules: Rule<PollValues>[] = [
  required('title', 'Enter a title'),
  ...Array.from({ length: most }, (_, index) => [
    timeRule(index, 'heldOn', ({ heldOn }) =>
      heldOn === ''
        ? 'Enter the day, or remove the time'
        : isLocalDate(heldOn)
          ? ''
          : 'Enter a real date, like 27 3 2027',
    ),
    timeRule(index, 'startsTime', ({ startsTime }) =>
      /^([01]\d|2[0-3]):[0-5]\d$/.test(startsTime)
        ? ''
        : 'Enter the time at which it would start, like 9:30am or 14:00',
    ),
  ]).flat(),
  required('closesOn', 'Enter the day on which the poll closes'),
  realDate('closesOn'),
  required('closesTime', 'Enter the time at which the poll closes'),
  realTime('closesTime'),
];

function timeRule(index: number, field: 'heldOn' | 'startsTime', wrong: (time: TimeDraft) => string): Rule<PollValues> {
  return ({ times }): Problem | undefined => {
    const message = times[index] && wrong(times[index]);
    return message ? { code: 'REQUIRED', message, path: ['times', String(index), field] } : undefined;
  };
}

export const pollInput = ({ title, minutes, notes, times, closesOn, closesTime }: PollValues) => ({
  title,
  minutes: Number(minutes),
  notes,
  times: times.map(({ heldOn, startsTime }) => ({ heldOn, startsTime })),
  closesOn,
  closesTime,
});

const usual = [30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 420];

/** Lengths to choose from, the one that stands among them. */
export const lengths = (now: number) =>
  [...new Set([...usual, now])]
    .toSorted((a, b) => a - b)
    .map((each) => ({ value: String(each), label: lengthInWords(each) }));

export const blankTime = (): TimeDraft => ({ key: crypto.randomUUID(), heldOn: '', startsTime: '' });
