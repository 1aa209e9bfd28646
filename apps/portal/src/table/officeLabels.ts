import { size, type Mark } from './layout';

export interface OfficeLabel {
  words: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const line = 17;
/** Of one letter, generously. */
const letter = 8.5;

/** The words of the offices by the id of their mark; of two that would stand in one another, one stands further out. */
export function officeLabels(marks: readonly Mark[], radius: number): Map<string, OfficeLabel> {
  const labels = new Map<string, OfficeLabel>();
  for (const { id, x, y, officers } of marks) {
    const words = officers[0]?.office;
    if (!words) continue;
    const label = { words, ...outside(x, y, radius) };
    const away = y < size / 2 ? -line : line;
    while ([...labels.values()].some((other) => collide(label, other))) label.y += away;
    labels.set(id, label);
  }
  return labels;
}

/** Outside the ring: above or below its mark, or beside it where the ring runs upright. */
function outside(x: number, y: number, radius: number): Omit<OfficeLabel, 'words'> {
  const [right, down] = [(x - size / 2) / (size / 2), (y - size / 2) / (size / 2)];
  const anchor = Math.abs(right) < 0.12 ? 'middle' : right < 0 ? 'end' : 'start';
  const side = right < 0 ? -1 : 1;
  if (Math.abs(down) < 0.45) return { x: x + side * (radius + 7), y: y + 5, anchor };
  return {
    x: anchor === 'middle' ? x : x + side * radius * 0.5,
    y: down < 0 ? y - radius - 11 : y + radius + 21,
    anchor,
  };
}

function collide(one: OfficeLabel, other: OfficeLabel) {
  const [a, b] = [span(one), span(other)];
  return Math.abs(one.y - other.y) < line && a.from < b.to && b.from < a.to;
}

function span({ words, x, anchor }: OfficeLabel) {
  const width = words.length * letter;
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { from, to: from + width };
}
