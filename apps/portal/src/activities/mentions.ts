/** Somebody who can be named in a comment. */
export interface Mentionable {
  id: string;
  name: string;
}

/** Who is named by an @ and their name, however it is spelt in capitals; of two where one name begins the other, the longer. */
export function mentionedIn(words: string, people: readonly Mentionable[]): string[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  let rest = words.toLocaleLowerCase('en-GB');
  const found: string[] = [];
  for (const { id, name } of byLength) {
    const said = `@${name.toLocaleLowerCase('en-GB')}`;
    if (!rest.includes(said)) continue;
    found.push(id);
    rest = rest.replaceAll(said, ' ');
  }
  return found;
}
