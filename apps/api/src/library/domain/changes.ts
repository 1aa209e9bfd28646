import type { Contributor } from './byline.js';
import type { Backer, Link, PartNote } from './details.js';
import { languageOf } from './languages.js';

/** A version as far as two are compared, with the names of what it refers to. */
export interface Compared {
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly contributors: readonly Contributor[];
  readonly publisher: string;
  readonly publishedOn: string;
  readonly topics: readonly string[];
  readonly sectors: readonly string[];
  readonly writtenFor: string;
  readonly jurisdictions: readonly string[];
  readonly languages: readonly string[];
  readonly licence: string;
  readonly marking: string;
  readonly handling: string;
  readonly sharing: string;
  readonly foundBy: string;
  readonly maturity: string;
  readonly links: readonly Link[];
  readonly relations: readonly { readonly kind: string; readonly title: string }[];
  readonly backers: readonly Backer[];
  readonly partNotes: readonly PartNote[];
  readonly files: readonly { readonly label: string; readonly name: string; readonly hash: string }[];
}

export interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const lines = <T>(all: readonly T[], say: (each: T) => string): string => all.map(say).join('\n');
const terms = (code: string): string => {
  const words = code.replaceAll('_', ' ').toLowerCase();
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
};
const listed = (codes: readonly string[]): string => codes.map(terms).join(', ');
const together = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** In the order in which a page shows them. */
const FIELDS: readonly (readonly [field: string, say: (version: Compared) => string])[] = [
  ['Title', ({ title }) => title],
  ['Kind', ({ kind }) => terms(kind)],
  ['Summary', ({ summary }) => summary],
  [
    'Contributors',
    ({ contributors }) =>
      lines(contributors, ({ name, role, affiliation }) => together(name, terms(role).toLowerCase(), affiliation)),
  ],
  ['Publisher', ({ publisher }) => publisher],
  ['Date', ({ publishedOn }) => publishedOn],
  ['Topics', ({ topics }) => topics.join(', ')],
  ['Sectors', ({ sectors }) => listed(sectors)],
  ['Written for', ({ writtenFor }) => writtenFor],
  ['Jurisdictions', ({ jurisdictions }) => listed(jurisdictions)],
  ['Languages', ({ languages }) => languages.map((code) => languageOf(code).name).join(', ')],
  ['Licence', ({ licence }) => licence.replaceAll('_', ' ')],
  ['Marking', ({ marking }) => marking.replaceAll('_', '-')],
  ['Handling', ({ handling }) => handling],
  ['Sharing', ({ sharing }) => `TLP:${sharing.replaceAll('_', '+')}`],
  ['Found by', ({ foundBy }) => terms(foundBy)],
  ['Maturity', ({ maturity }) => terms(maturity)],
  ['Links', ({ links }) => lines(links, ({ label, url }) => `${label}: ${url}`)],
  ['Related resources', ({ relations }) => lines(relations, ({ kind, title }) => `${terms(kind)}: ${title}`)],
  ['Organisations', ({ backers }) => lines(backers, ({ kind, name }) => `${terms(kind)}: ${name}`)],
  ['Part notes', ({ partNotes }) => lines(partNotes, ({ label, place, note }) => together(label, place, note))],
  ['Files', ({ files }) => lines(files, ({ label, name }) => `${label} (${name})`)],
];

/** What a reader of the one would find different in the other. */
export function changesOf(before: Compared, after: Compared): Change[] {
  const changes = FIELDS.map(([field, say]) => ({ field, before: say(before), after: say(after) })).filter(
    (change) => change.before !== change.after,
  );
  const contents = ({ files }: Compared) => files.map(({ hash }) => hash).join();
  const sameNames = !changes.some(({ field }) => field === 'Files');
  // A file can be another one under the same name.
  return sameNames && contents(before) !== contents(after)
    ? [...changes, { field: 'Files', before: 'As they were', after: 'Other content under the same names' }]
    : changes;
}
