/** How many letters must change to make one word of the other. */
export function distance(one: string, other: string): number {
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = last[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(swap, last[j]! + 1, row[j - 1]! + 1));
    }
    last = row;
  }
  return last[other.length]!;
}

const LONGEST = 60;

/** The choices that a mistyped word is nearest to, best first; none when it is like none of them. */
export function nearest(typed: string, choices: readonly string[], most = 2): string[] {
  const word = typed.slice(0, LONGEST).toLowerCase();
  return choices
    .map((choice) => {
      const whole = choice.toLowerCase();
      const apart = distance(word, whole);
      // A word of several is as good as nearly the whole: "Borders" for "Immigration and border".
      const part = Math.min(...whole.split(' ').map((each) => (each.length > 3 ? distance(word, each) + 1 : LONGEST)));
      return { choice, apart: Math.min(apart, part) };
    })
    .filter(({ apart }) => apart <= Math.max(2, Math.floor(word.length / 3)))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ choice }) => choice);
}
