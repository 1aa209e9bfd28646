import { expect, test } from '@jest/globals';
import type { Sector } from '../gql/enums';
import { layOut, size, type TableGap, type TableSeat } from './layout';
import { sectorOrder } from './sectors';

const seatsOf = (count: number, sectors: readonly Sector[] = sectorOrder): TableSeat[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `seat ${index}`,
    label: `Agency ${index}`,
    sector: sectors[index % sectors.length]!,
    kind: index % 7 === 3 ? 'OBSERVER' : 'CORE',
  }));

const fromMiddle = ({ x, y }: { x: number; y: number }) => Math.hypot(x - size / 2, y - size / 2);

test.each([1, 2, 22, 60])('%i seats each have a mark, and none touches another', (count) => {
  const { marks, radius } = layOut(seatsOf(count), []);
  expect(marks.map(({ id }) => id).toSorted()).toEqual(
    seatsOf(count)
      .map(({ id }) => id)
      .toSorted(),
  );
  for (const [index, mark] of marks.entries()) {
    for (const other of marks.slice(index + 1)) {
      expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(radius * 2);
    }
  }
});

test.each(['seat 5', undefined])('the chair is at the top, in a seat or without one', (seatId) => {
  const { marks } = layOut(seatsOf(22), [{ id: 'chair', office: 'Chair', name: 'Amina', seatId }]);
  const chair = marks.find(({ officers }) => officers.length)!;
  expect(chair.x).toBeCloseTo(size / 2, 0);
  expect(chair.y).toBe(Math.min(...marks.filter(({ seat }) => seat?.kind !== 'OBSERVER').map(({ y }) => y)));
});

test('observers sit outside the ring', () => {
  const { marks } = layOut(seatsOf(22), []);
  const distances = (kind: string) => marks.filter(({ seat }) => seat?.kind === kind).map(fromMiddle);
  expect(Math.min(...distances('OBSERVER'))).toBeGreaterThan(Math.max(...distances('CORE')) + 20);
});

test('beyond sixty, a sector is one mark that counts its seats', () => {
  const { marks, isGrouped } = layOut(seatsOf(75, ['HEALTH', 'POLICING', 'FAITH']), []);
  expect(isGrouped).toBe(true);
  expect(marks.map(({ seats }) => seats.length)).toEqual([25, 25, 25]);
});

test('a table without seats can be drawn', () => {
  expect(layOut([], []).marks).toEqual([]);
});

const gapsIn = (...sectors: Sector[]): TableGap[] =>
  sectors.map((sector) => ({ id: `gap ${sector}`, label: `Wanted: ${sector}`, sector }));

test.each([0, 3, 40, 60, 75])('beside %i seats every gap has a mark of its own that touches none', (count) => {
  const gaps = gapsIn('HEALTH', 'FAITH', 'PROSECUTION');
  const { marks, radius } = layOut(seatsOf(count, ['POLICING', 'HEALTH']), [], gaps);
  expect(marks.filter(({ gap }) => gap).map(({ id }) => id)).toEqual(expect.arrayContaining(gaps.map(({ id }) => id)));
  for (const [index, mark] of marks.entries()) {
    for (const other of marks.slice(index + 1)) {
      expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(radius * 2);
    }
  }
});

test('a gap stands in its sector, whose arc is hollow while nobody of it is at the table', () => {
  const { arcs } = layOut(seatsOf(6, ['POLICING', 'HEALTH']), [], gapsIn('HEALTH', 'FAITH'));
  expect(arcs.map(({ sector, isWanted }) => [sector, isWanted])).toEqual([
    ['POLICING', false],
    ['HEALTH', false],
    ['FAITH', true],
  ]);
});
