import { problem, refuse, tidy, wordsProblem } from '@lib/kernel';

/** What each list of a filter is called in the API, and in an address of the portal. */
const FIELDS = {
  topics: { facet: 'TOPIC', name: 'topic' },
  sectors: { facet: 'SECTOR', name: 'sector' },
  jurisdictions: { facet: 'JURISDICTION', name: 'jurisdiction' },
  kinds: { facet: 'KIND', name: 'kind' },
  languages: { facet: 'LANGUAGE', name: 'language' },
  years: { facet: 'YEAR', name: 'year' },
  maturities: { facet: 'MATURITY', name: 'maturity' },
  licences: { facet: 'LICENCE', name: 'licence' },
  partnershipIds: { facet: 'PARTNERSHIP', name: 'partnership' },
} as const;

type Field = keyof typeof FIELDS;
const fields = Object.keys(FIELDS) as Field[];

export type SearchFilter = { readonly [Key in Field]?: readonly string[] };

/** What somebody looks for: words, a filter, or both. */
export interface Search {
  readonly words: string;
  readonly filter: SearchFilter;
}

const MOST_CHOSEN = 40;
const LONGEST_CHOICE = 60;

/** The same search is the same, however it was put: without empty lists, and what was chosen in one order. */
export function searchOf(
  words: string | null | undefined,
  asked: { readonly [Key in Field]?: readonly string[] | null } | null | undefined,
): Search {
  const filter: Record<string, string[]> = {};
  for (const field of fields) {
    const chosen = [...new Set(asked?.[field] ?? [])].sort();
    if (chosen.length > 0) filter[field] = chosen;
  }
  const isOdd = Object.values(filter).some(
    (chosen) => chosen.length > MOST_CHOSEN || chosen.some((value) => value.length > LONGEST_CHOICE),
  );
  refuse([
    wordsProblem(words, { label: 'words', max: 300 }, 'words'),
    tidy(words) === '' &&
      fields.every((field) => !filter[field]) &&
      problem('REQUIRED', 'Enter words, or choose something to narrow down by.', 'words'),
    isOdd && problem('NOT_A_CHOICE', 'Narrow down by fewer things.', 'filter'),
  ]);
  return { words: tidy(words).replaceAll(/\s+/g, ' '), filter };
}

/** Where its results are, in the portal. */
export function addressOf({ words, filter }: Search): string {
  const asked = new URLSearchParams(words ? { words } : {});
  for (const field of fields) for (const value of filter[field] ?? []) asked.append(FIELDS[field].name, value);
  return `/library/results?${asked.toString()}`;
}

/** What it is narrowed down by, with what people call it where that is not the name of a value. */
export const choicesOf = ({ filter }: Search, nameOf: (field: Field, value: string) => string | null) =>
  fields.flatMap((field) =>
    (filter[field] ?? []).map((value) => ({ field: FIELDS[field].facet, value, label: nameOf(field, value) })),
  );
