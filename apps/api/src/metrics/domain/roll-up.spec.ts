import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rollUp, standing, type Reading } from './roll-up.js';
import { FEWEST_TOLD, isSmall, openFigures } from './small-numbers.js';

const adding = fc.record({ addsAcrossAgencies: fc.boolean(), addsAcrossPeriods: fc.boolean() });
const agencies = ['council', 'police', 'charity', null];
const periods = ['2027-10-04', '2027-10-11', '2027-10-18'];

/** One reading at most of each agency and period, small numbers among them often. */
const table = fc
  .uniqueArray(
    fc.record({
      agencyId: fc.constantFrom(...agencies),
      periodOn: fc.constantFrom(...periods),
      value: fc.oneof(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 400_000 }).map((n) => n / 100),
      ),
    }),
    { selector: ({ agencyId, periodOn }) => `${agencyId} ${periodOn}`, minLength: 1 },
  )
  .map((cells) => cells.map((cell, n): Reading => ({ ...cell, id: `r${n}`, confidence: 'MEASURED' })));
/** Of people, who are counted in whole numbers. */
const ofPeople = table.map((readings) => readings.map((each) => ({ ...each, value: Math.floor(each.value) })));

const total = (figures: readonly { readonly value: number | null }[]) =>
  figures.reduce((sum, { value }) => sum + Math.round((value ?? 0) * 100), 0) / 100;

describe('a roll-up', () => {
  test('adds agencies only where agencies may be added, and periods only where periods may', () => {
    fc.assert(
      fc.property(adding, table, (how, readings) => {
        const { value, periods: byPeriod, parts } = rollUp(how, readings);
        const { addsAcrossAgencies, addsAcrossPeriods } = how;
        if (addsAcrossAgencies && addsAcrossPeriods) {
          expect(value).toBe(total(readings));
          expect(total(byPeriod)).toBe(value);
          expect(total(parts)).toBe(value);
        }
        // Nobody is counted twice: no figure is larger than what one agency said.
        if (!addsAcrossAgencies) expect(value).toBe(Math.max(...parts.map((part) => part.value)));
        if (!addsAcrossAgencies)
          for (const { key, value: most } of byPeriod)
            expect(readings.filter(({ periodOn }) => periodOn === key).map((each) => each.value)).toContain(most);
        if (addsAcrossAgencies && !addsAcrossPeriods) expect(value).toBe(byPeriod.at(-1)!.value);
      }),
    );
  });

  test('says the same in whatever order the readings came', () => {
    fc.assert(
      fc.property(
        adding,
        table.chain((readings) =>
          fc.tuple(
            fc.constant(readings),
            fc.shuffledSubarray(readings, { minLength: readings.length, maxLength: readings.length }),
          ),
        ),
        (how, [readings, shuffled]) => {
          expect(rollUp(how, shuffled)).toEqual(rollUp(how, readings));
          expect(openFigures(how, shuffled)).toEqual(openFigures(how, readings));
        },
      ),
    );
  });

  test('lets a correction replace exactly one reading', () => {
    fc.assert(
      fc.property(adding, table, fc.nat(), fc.nat({ max: 5000 }), (how, readings, which, value) => {
        const wrong = readings[which % readings.length]!;
        const correction: Reading = { ...wrong, id: 'correction', value, replacesId: wrong.id };
        const stands = standing([...readings, correction]);
        expect(stands).toHaveLength(readings.length);
        expect(rollUp(how, stands)).toEqual(rollUp(how, [...readings.filter((each) => each !== wrong), correction]));
        // What corrects the correction stands in the place of both.
        const again: Reading = { ...correction, id: 'again', value: wrong.value, replacesId: correction.id };
        expect(rollUp(how, standing([...readings, correction, again]))).toEqual(rollUp(how, readings));
      }),
    );
  });

  test('says nothing of nothing, which is not the same as 0', () => {
    expect(rollUp({ addsAcrossAgencies: true, addsAcrossPeriods: true }, []).value).toBeNull();
    expect(openFigures({ addsAcrossAgencies: true, addsAcrossPeriods: true }, [])).toEqual([]);
  });
});

describe('what readers are told', () => {
  test('holds no small number', () => {
    fc.assert(
      fc.property(adding, table, (how, readings) => {
        for (const { value } of openFigures(how, readings)) expect(value !== null && isSmall(value)).toBe(false);
      }),
    );
  });

  test('is not turned back into small numbers by taking figures from totals', () => {
    fc.assert(
      fc.property(ofPeople, (readings) => {
        const how = { addsAcrossAgencies: true, addsAcrossPeriods: true };
        const told = openFigures(how, readings);
        const whole = told.find((each) => each.of === 'WHOLE')!.value;
        for (const side of ['PERIOD', 'PART'] as const) {
          const figures = told.filter((each) => each.of === side);
          const hidden = figures.filter(({ value }) => value === null);
          // Without the total it must not be that the side adds up to it.
          if (whole === null) expect(hidden.length).toBeGreaterThan(0);
          if (whole === null || hidden.length === 0) continue;
          const rest = whole - total(figures);
          // Any of them may be anything from 0 to the rest: that is more than one answer, and not a small number itself.
          expect(hidden.length).toBeGreaterThan(1);
          expect(rest).toBeGreaterThanOrEqual(FEWEST_TOLD);
        }
      }),
    );
  });

  test('gives nobody a table but one that others could have given as well', () => {
    // Few enough to try every table of whole numbers that says what was told, for each small reading.
    const cell = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), (values) => {
        const how = { addsAcrossAgencies: true, addsAcrossPeriods: true };
        const of = (numbers: readonly number[]) =>
          numbers.map((value, n): Reading => ({
            id: `r${n}`,
            agencyId: n < 2 ? 'council' : 'police',
            periodOn: periods[n % 2]!,
            value,
            confidence: 'MEASURED',
          }));
        const told = openFigures(how, of(values));
        const hidden = told.filter(({ value }) => value === null);
        for (const { of: side, key } of hidden) {
          const possible = new Set<number>();
          for (const other of tables(told))
            possible.add(
              side === 'WHOLE'
                ? total(of(other))
                : total(of(other).filter((each) => (side === 'PART' ? each.agencyId : each.periodOn) === key)),
            );
          expect(possible.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says nothing of agencies where a small reading would follow from what cannot be added', () => {
    fc.assert(
      fc.property(adding, table, (how, readings) => {
        if (how.addsAcrossAgencies && how.addsAcrossPeriods) return;
        const parts = openFigures(how, readings).filter((each) => each.of === 'PART');
        if (readings.some(({ value }) => isSmall(value)))
          expect(parts.every(({ value }) => value === null || value === 0)).toBe(true);
      }),
    );
  });
});

/** All tables of two agencies and two periods, in numbers to 12, whose margins are those that were told. */
function* tables(told: ReturnType<typeof openFigures>): Generator<number[]> {
  const said = (of: string, key: string | null) => told.find((each) => each.of === of && each.key === key)?.value;
  const fits = (of: string, key: string | null, value: number) => (said(of, key) ?? value) === value;
  const to12 = Array.from({ length: 13 }, (_, n) => n);
  for (const a of to12)
    for (const b of to12) {
      if (!fits('PART', 'council', a + b)) continue;
      for (const c of to12) {
        if (!fits('PERIOD', periods[0]!, a + c)) continue;
        for (const d of to12)
          if (fits('PART', 'police', c + d) && fits('PERIOD', periods[1]!, b + d) && fits('WHOLE', null, a + b + c + d))
            yield [a, b, c, d];
      }
    }
}
