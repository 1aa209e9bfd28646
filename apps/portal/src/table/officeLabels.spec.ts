import { expect, test } from '@jest/globals';
import { layOut, type TableSeat } from './layout';
import { officeLabels } from './officeLabels';

const seats = Array.from({ length: 56 }, (_, index): TableSeat => ({
  id: `seat ${index}`,
  label: `Agency ${index}`,
  sector: index < 6 ? 'POLICING' : 'HEALTH',
  kind: 'CORE',
}));
const labelsOf = (offices: string[]) => {
  const officers = offices.map((office, index) => ({ id: office, office, name: 'Ada', seatId: `seat ${index}` }));
  const { marks, radius } = layOut(seats, officers);
  return [...officeLabels(marks, radius).values()];
};

test('joint chairs side by side each have their words, one above the other', () => {
  const [first, second] = labelsOf(['Chair', 'Chair']);
  expect(Math.abs(first!.y - second!.y)).toBeGreaterThanOrEqual(17);
});

test('an office that stands alone stays close to its mark', () => {
  const { marks, radius } = layOut(seats, [{ id: 'chair', office: 'Chair', name: 'Ada', seatId: 'seat 0' }]);
  const mark = marks.find(({ officers }) => officers.length)!;
  expect(officeLabels(marks, radius).get('seat 0')!.y).toBeGreaterThan(mark.y - radius - 20);
});
