/** Questions under the headings that they stand under, in their order. */
export function sectionsOf<Line extends { section: string }>(lines: readonly Line[]) {
  const titles = [...new Set(lines.map(({ section }) => section))];
  return titles.map((title) => ({ title, lines: lines.filter(({ section }) => section === title) }));
}
