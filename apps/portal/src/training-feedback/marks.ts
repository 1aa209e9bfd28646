/** The five marks, 1 to 5, with words at both ends. */
export const marksInWords = (least: string, most: string) =>
  [1, 2, 3, 4, 5].map((mark) => ({
    value: String(mark),
    label: mark === 1 ? `1, ${least}` : mark === 5 ? `5, ${most}` : String(mark),
  }));

/** With one decimal, of how many chose 1, 2, 3, 4 and 5. */
export function averageOf(chosen: readonly number[]): string {
  const people = chosen.reduce((sum, count) => sum + count, 0);
  const points = chosen.reduce((sum, count, i) => sum + count * (i + 1), 0);
  return (points / people).toFixed(1);
}
