export interface Contributor {
  readonly name: string;
  readonly role: 'AUTHOR' | 'EDITOR' | 'WITH' | 'COMMISSIONED_BY';
  readonly affiliation: string;
}

/** Who made it, as practitioners write it: “Ruth Van Dyke with Anta Brachou, Bakhita Centre”. */
export function bylineOf(contributors: readonly Contributor[], publisher: string): string {
  const makers = contributors.filter(({ role }) => role !== 'COMMISSIONED_BY');
  const commissioners = contributors.filter(({ role }) => role === 'COMMISSIONED_BY');
  // Whoever leads comes first; “with” is said of those who follow.
  const ordered = [...makers.filter(({ role }) => role !== 'WITH'), ...makers.filter(({ role }) => role === 'WITH')];
  const groups = byAffiliation(ordered).map((group) => groupWords(group));
  // Those who name no house of their own speak for the publisher.
  const isWithoutHouse = makers.every(({ affiliation }) => affiliation === '');
  const made = [...groups, ...(isWithoutHouse && publisher !== '' ? [publisher] : [])].join(
    isWithoutHouse ? ', ' : '; ',
  );
  const commissioned = commissioners.map(({ name, affiliation }) => joined([name, affiliation], ', '));
  return joined([made, commissioned.length > 0 ? `commissioned by ${listed(commissioned)}` : ''], '; ');
}

/** Neighbours of one house, which is named once. */
function byAffiliation(makers: readonly Contributor[]): Contributor[][] {
  const groups: Contributor[][] = [];
  for (const each of makers) {
    const last = groups.at(-1);
    if (last?.[0]?.affiliation === each.affiliation) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function groupWords(group: readonly Contributor[]): string {
  const leads = group.filter(({ role }) => role !== 'WITH');
  const others = group.filter(({ role }) => role === 'WITH').map(({ name }) => name);
  const areEditors = leads.length > 1 && leads.every(({ role }) => role === 'EDITOR');
  const names = areEditors
    ? `${listed(leads.map(({ name }) => name))} (Eds)`
    : listed(leads.map(({ name, role }) => (role === 'EDITOR' ? `${name} (Ed.)` : name)));
  const withOthers = others.length > 0 ? `with ${listed(others)}` : '';
  return joined([joined([names, withOthers], ' '), group[0]?.affiliation ?? ''], ', ');
}

const joined = (words: readonly string[], by: string): string => words.filter((word) => word !== '').join(by);

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
