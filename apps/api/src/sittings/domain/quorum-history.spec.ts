import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quorumOf, type QuorumRequirement } from '../../terms-of-reference/index.js';
import { quorumHistory, type Line } from './quorum-history.js';

const SECTORS = ['POLICING', 'HEALTH', 'HOUSING_AND_HOMELESSNESS'];
const ITEMS = ['one', 'two', 'three'];
const END = 60;

const rules: fc.Arbitrary<QuorumRequirement> = fc.record({
  minimumSeats: fc.nat(4),
  sectors: fc.subarray(SECTORS),
  agencies: fc.subarray(['a', 'b'].map((id) => ({ id, name: `Agency ${id}` }))),
  needsChair: fc.boolean(),
});
/** Minutes at which somebody comes and goes, in turns. */
const spells = fc
  .uniqueArray(fc.nat(END), { maxLength: 6 })
  .map((minutes) => minutes.toSorted((a, b) => a - b))
  .map((minutes) =>
    Array.from({ length: Math.ceil(minutes.length / 2) }, (_, n) => ({
      from: minutes[2 * n]!,
      to: minutes[2 * n + 1] ?? null,
    })),
  );
const lines: fc.Arbitrary<Line[]> = fc.array(
  fc.record({
    agencyId: fc.constantFrom('a', 'b', 'c'),
    sector: fc.constantFrom(...SECTORS),
    isSeat: fc.boolean(),
    offices: fc.subarray(['CHAIR', 'COORDINATOR']),
    spells,
    outOf: fc.subarray(ITEMS),
  }),
  { maxLength: 8 },
);
const turns = fc
  .uniqueArray(fc.record({ itemId: fc.constantFrom(...ITEMS), at: fc.nat(END) }), {
    selector: ({ at }) => at,
    maxLength: 6,
  })
  .map((all) => all.toSorted((a, b) => a.at - b.at));

test('the history of a quorum says of each minute what counting heads in that minute says', () => {
  fc.assert(
    fc.property(rules, lines, turns, (rule, people, made) => {
      const told = quorumHistory({ from: 0, to: END, rule, lines: people, turns: made });
      for (let minute = 0; minute < END; minute++) {
        let item = '';
        for (const turn of made) if (turn.at <= minute) item = turn.itemId;
        const inTheRoom = people.filter((each) => {
          if (each.outOf.includes(item)) return false;
          return each.spells.some(({ from, to }) => minute >= from && (to === null || minute < to));
        });
        const counted = quorumOf(rule, {
          seats: inTheRoom
            .filter(({ isSeat }) => isSeat)
            .map(({ agencyId, sector }) => ({ agencyId: agencyId!, sector: sector! })),
          offices: inTheRoom.flatMap(({ offices }) => offices),
        });
        const spell = told.filter(({ from, to }) => from <= minute && minute < to);
        expect(spell).toHaveLength(1);
        expect(spell[0]).toMatchObject({ isQuorate: counted.isQuorate, words: counted.words });
      }
      expect(told.every(({ words }, n) => words !== told[n + 1]?.words)).toBe(true);
    }),
  );
});
