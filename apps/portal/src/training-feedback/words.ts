/** The five steps of the questions, the lowest first. */
export const usefulWords = ['Not useful', 'A little useful', 'Useful', 'Quite useful', 'Very useful'] as const;

export const confidentWords = [
  'Not confident',
  'A little confident',
  'Confident',
  'Quite confident',
  'Very confident',
] as const;

/** As choices of a form: 1 to 5. */
export const stepsOf = (words: readonly string[]) => words.map((label, i) => ({ value: String(i + 1), label }));

export const stepInWords = (words: readonly string[], given: number) => words[given - 1] ?? String(given);

/** With one decimal, of how many chose 1, 2, 3, 4 and 5. */
export function averageOf(chosen: readonly number[]): string {
  const people = chosen.reduce((sum, count) => sum + count, 0);
  const points = chosen.reduce((sum, count, i) => sum + count * (i + 1), 0);
  return (points / people).toFixed(1);
}
