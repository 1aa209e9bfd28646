import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chasingDay, firstStep, nextStepAfter, stepsDue, stepsOf, type Chased, type Step } from './chasing.js';
import { letterEach, partsTold, type Hearer, type Part } from './who-is-told.js';

const DAY_MS = 86_400_000;
/** Days as numbers: a calendar without zones, hours or clocks. */
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
const START = Date.UTC(2026, 0, 1) / DAY_MS;

/** An action that stands so since some day of three years, with days around the change of clocks and the turn of the year. */
const standing = fc
  .record({
    from: fc.integer({ min: START, max: START + 1000 }),
    due: fc.option(fc.integer({ min: -40, max: 90 })),
    snooze: fc.option(fc.integer({ min: 1, max: 60 })),
  })
  .map(({ from, due, snooze }) => ({
    from,
    due: due === null ? null : from + due,
    until: snooze === null ? null : from + snooze,
  }));
const chasedOf = ({ from, due, until }: { from: number; due: number | null; until: number | null }): Chased => ({
  dueOn: due === null ? null : dayOf(due),
  chasedFrom: dayOf(from),
  snoozedUntil: until === null ? null : dayOf(until),
});

/** The rule as it stands in the handbook, asked of each day by itself. */
function toldOn(
  day: number,
  { from, due, until }: { from: number; due: number | null; until: number | null },
): string[] {
  if (due === null || day < from || (until !== null && day < until)) return [];
  const around = Math.max(due, from, until ?? from);
  const distance = day - around;
  if (distance === -3) return ['SOON 0'];
  if (distance === 0) return ['DUE 0'];
  if (distance === 3) return ['LEADS 0'];
  if (distance === 10) return ['CHAIR 0'];
  const weeks = (distance - 10) / 7;
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= 8 ? [`AGAIN ${weeks}`] : [];
}
const nameOf = ({ step, number }: Pick<Step, 'step' | 'number'>) => `${step} ${number}`;

describe('the days on which somebody is told of an action', () => {
  test('are those of a plain calendar, day by day', () => {
    fc.assert(
      fc.property(standing, (action) => {
        const days = Array.from({ length: 260 }, (_, index) => action.from - 50 + index);
        const told = days.flatMap((day) => toldOn(day, action).map((step) => `${dayOf(day)} ${step}`));
        expect(stepsOf(chasedOf(action)).map((step) => `${step.on} ${nameOf(step)}`)).toEqual(told);
      }),
      { numRuns: 500 },
    );
  });

  test('each is told once, on its day or the first after it on which somebody looks, and none before', () => {
    fc.assert(
      fc.property(standing, fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 40 }), (action, gaps) => {
        const chased = chasedOf(action);
        const taken: (Step & { told: string })[] = [];
        // As the database keeps it: nobody looks before the day of the next step.
        let next = firstStep(chased);
        let day = action.from;
        for (const gap of gaps) {
          const today = dayOf(day);
          if (next !== null && next <= today) {
            taken.push(...stepsDue(chased, taken, today).map((step) => ({ ...step, told: today })));
            next = nextStepAfter(chased, today);
          }
          day += gap;
        }
        const looked = gaps.reduce<number[]>((all, gap) => [...all, all.at(-1)! + gap], [action.from]).slice(0, -1);
        const expected = stepsOf(chased).flatMap((step) => {
          const found = looked.find((each) => dayOf(each) >= step.on);
          return found === undefined ? [] : [{ ...step, told: dayOf(found) }];
        });
        expect(taken).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('begin at seven in the morning here, on days of 23 and 25 hours as well', () => {
    const clock = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/London',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    for (const change of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2026-12-31', '2028-02-29']) {
      const middle = new Date(`${change}T12:00Z`).getTime();
      for (let quarter = -200; quarter <= 200; quarter += 1) {
        const now = new Date(middle + quarter * 15 * 60_000);
        const { year, month, day, hour } = Object.fromEntries(
          clock.formatToParts(now).map((each) => [each.type, each.value]),
        );
        const here = Date.parse(`${year}-${month}-${day}T00:00Z`) / DAY_MS;
        expect([now.toISOString(), chasingDay(now)]).toEqual([
          now.toISOString(),
          dayOf(Number(hour) < 7 ? here - 1 : here),
        ]);
      }
    }
  });
});

describe('who is told', () => {
  const hearers = (...parts: Part[]): Hearer[] => parts.map((part) => ({ personId: part.toLowerCase(), part }));

  test('its owner first, then the leads of the agency too, then the chair', () => {
    const all = hearers('OWNER', 'LEADS', 'CHAIR');
    expect(partsTold('SOON', all)).toEqual(['OWNER']);
    expect(partsTold('LEADS', all)).toEqual(['OWNER', 'LEADS']);
    expect(partsTold('CHAIR', all)).toEqual(['OWNER', 'LEADS', 'CHAIR']);
    expect(partsTold('AGAIN', all)).toEqual(['OWNER']);
  });

  test('where nobody is there for one, whoever comes next', () => {
    expect(partsTold('DUE', hearers('LEADS', 'CHAIR'))).toEqual(['LEADS']);
    expect(partsTold('LEADS', hearers('OWNER', 'CHAIR'))).toEqual(['OWNER', 'CHAIR']);
    expect(partsTold('SOON', hearers('CHAIR'))).toEqual(['CHAIR']);
    expect(partsTold('CHAIR', [])).toEqual([]);
  });

  test('one letter each: whoever is to do it is told so, whatever else they are', () => {
    const amina = { personId: 'amina' };
    const found: Hearer[] = [
      { ...amina, part: 'CHAIR' },
      { ...amina, part: 'OWNER' },
      { personId: 'ben', part: 'LEADS' },
    ];
    expect(letterEach(found, ['OWNER', 'LEADS', 'CHAIR'])).toEqual([
      { ...amina, part: 'OWNER' },
      { personId: 'ben', part: 'LEADS' },
    ]);
    expect(letterEach(found, ['LEADS'])).toEqual([{ personId: 'ben', part: 'LEADS' }]);
  });
});
