import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quorumOf, type Presence, type QuorumRequirement } from './quorum.js';

const SECTORS = ['POLICING', 'HEALTH', 'LOCAL_GOVERNMENT', 'HOUSING_AND_HOMELESSNESS'];
const AGENCIES = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Agency ${id.toUpperCase()}` }));

const rules: fc.Arbitrary<QuorumRequirement> = fc.record({
  minimumSeats: fc.nat(8),
  sectors: fc.subarray(SECTORS),
  agencies: fc.subarray(AGENCIES),
  needsChair: fc.boolean(),
});
const presences: fc.Arbitrary<Presence> = fc.record({
  seats: fc.array(
    fc.record({ agencyId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), sector: fc.constantFrom(...SECTORS, 'FAITH') }),
    { maxLength: 10 },
  ),
  offices: fc.subarray(['CHAIR', 'VICE_CHAIR', 'COORDINATOR']),
});
const rule = (needs: Partial<QuorumRequirement> = {}): QuorumRequirement => ({
  minimumSeats: 0,
  sectors: [],
  agencies: [],
  needsChair: false,
  ...needs,
});
const nobody: Presence = { seats: [], offices: [] };

describe('a quorum', () => {
  test.each<[Partial<QuorumRequirement>, Presence, string]>([
    [{ sectors: ['HEALTH'], needsChair: true }, nobody, 'needs one health seat and the chair or vice-chair'],
    [{ minimumSeats: 1 }, nobody, 'needs one more seat'],
    [{ minimumSeats: 5, needsChair: true }, nobody, 'needs 5 more seats and the chair or vice-chair'],
    [
      { minimumSeats: 3, sectors: ['HEALTH'], needsChair: true },
      nobody,
      'needs 3 more seats, among them one health seat, and the chair or vice-chair',
    ],
    [
      { minimumSeats: 2, sectors: ['HEALTH', 'POLICING'], agencies: [AGENCIES[0]!] },
      nobody,
      'needs one health seat, one policing seat and the seat of Agency A',
    ],
    [{ minimumSeats: 1, sectors: ['HEALTH'] }, { seats: [{ agencyId: 'z', sector: 'HEALTH' }], offices: [] }, ''],
    [{ needsChair: true }, { seats: [], offices: ['VICE_CHAIR'] }, ''],
    [{ needsChair: true }, { seats: [], offices: ['COORDINATOR'] }, 'needs the chair or vice-chair'],
  ])('%j with %j is told as “%s”', (needs, present, words) => {
    expect(quorumOf(rule(needs), present)).toMatchObject({ words, isQuorate: words === '' });
  });

  test('is there when everything asked for is, and never otherwise', () => {
    fc.assert(
      fc.property(rules, presences, (needs, present) => {
        const hasAll =
          present.seats.length >= needs.minimumSeats &&
          needs.sectors.every((each) => present.seats.some(({ sector }) => sector === each)) &&
          needs.agencies.every(({ id }) => present.seats.some(({ agencyId }) => agencyId === id)) &&
          (!needs.needsChair || present.offices.some((office) => office !== 'COORDINATOR'));
        expect(quorumOf(needs, present).isQuorate).toBe(hasAll);
      }),
    );
  });

  test('is not lost by anybody coming, nor gained by anybody leaving', () => {
    fc.assert(
      fc.property(rules, presences, presences, (needs, some, others) => {
        const all = { seats: [...some.seats, ...others.seats], offices: [...some.offices, ...others.offices] };
        if (quorumOf(needs, some).isQuorate) expect(quorumOf(needs, all).isQuorate).toBe(true);
        if (!quorumOf(needs, all).isQuorate) expect(quorumOf(needs, some).isQuorate).toBe(false);
      }),
    );
  });

  test('what is missing is enough: with that, and no less said, the table can decide', () => {
    fc.assert(
      fc.property(rules, presences, (needs, present) => {
        const { sectorsMissing, agenciesMissing, isChairMissing, seatsMissing, words } = quorumOf(needs, present);
        const named = [
          ...sectorsMissing.map((sector) => ({ agencyId: 'new', sector })),
          ...agenciesMissing.map(({ id }) => ({ agencyId: id, sector: 'FAITH' })),
        ];
        const more = Array.from({ length: Math.max(0, seatsMissing - named.length) }, () => ({
          agencyId: 'more',
          sector: 'FAITH',
        }));
        const complete = {
          seats: [...present.seats, ...named, ...more],
          offices: [...present.offices, ...(isChairMissing ? ['CHAIR'] : [])],
        };
        expect(quorumOf(needs, complete).isQuorate).toBe(true);
        for (const { name } of agenciesMissing) expect(words).toContain(name);
        expect(words.includes('chair')).toBe(isChairMissing);
      }),
    );
  });
});
