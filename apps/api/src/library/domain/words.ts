import { problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';
import { handlingOf, handlingProblems, type Marking } from '../../meetings/index.js';
import type { Contributor } from './byline.js';
import { isLocal, type Backer, type Details, type FoundBy, type Sharing } from './details.js';
import { isLanguage } from './languages.js';

type Maybe<T> = T | null | undefined;

/** What somebody typed of a version. */
export interface Words {
  readonly kind: string;
  readonly title: string;
  readonly summary?: Maybe<string>;
  readonly contributors?: Maybe<
    readonly { readonly name: string; readonly role: Contributor['role']; readonly affiliation?: Maybe<string> }[]
  >;
  readonly publisher?: Maybe<string>;
  readonly publishedOn?: Maybe<string>;
  readonly topics?: Maybe<readonly string[]>;
  readonly sectors?: Maybe<readonly string[]>;
  readonly writtenFor?: Maybe<string>;
  readonly jurisdictions?: Maybe<readonly string[]>;
  readonly languages?: Maybe<readonly string[]>;
  readonly licence?: Maybe<string>;
  readonly marking?: Maybe<Marking>;
  readonly handling?: Maybe<string>;
  readonly sharing?: Maybe<Sharing>;
  readonly foundBy: FoundBy;
  readonly partnershipId?: Maybe<string>;
  readonly maturity?: Maybe<string>;
  readonly links?: Maybe<
    readonly { readonly label: string; readonly url: string; readonly language?: Maybe<string> }[]
  >;
  readonly backers?: Maybe<readonly Backer[]>;
  readonly partNotes?: Maybe<
    readonly { readonly label: string; readonly place?: Maybe<string>; readonly note?: Maybe<string> }[]
  >;
  readonly note?: Maybe<string>;
}

/** Refuses what cannot be kept; what is missing is said when it is submitted. */
export function refuseWords(words: Words, topics: readonly string[]): void {
  refuse([
    ...plainProblems(words),
    ...listProblems(words),
    ...handlingProblems(words, words.foundBy),
    (words.topics ?? []).some((code) => !topics.includes(code)) &&
      problem('NOT_A_CHOICE', 'Choose topics from the list.', 'topics'),
    (words.languages ?? []).some((code) => !isLanguage(code)) &&
      problem('NOT_A_CHOICE', 'Choose languages from the list.', 'languages'),
    words.maturity === 'SUPERSEDED' &&
      problem('NOT_A_CHOICE', 'That it is superseded follows from what takes its place.', 'maturity'),
    isLocal(words.foundBy) &&
      !words.partnershipId &&
      problem('REQUIRED', 'Choose the partnership whose it is.', 'partnershipId'),
  ]);
}

const plainProblems = (words: Words): (Problem | null | false)[] => [
  wordsProblem(words.title, { label: 'a title', max: 200, required: true }, 'title'),
  wordsProblem(words.summary, { label: 'the summary', max: 4000 }, 'summary'),
  wordsProblem(words.publisher, { label: 'the publisher', max: 200 }, 'publisher'),
  wordsProblem(words.writtenFor, { label: 'whom it is written for', max: 200 }, 'writtenFor'),
  wordsProblem(words.note, { label: 'what is different', max: 500 }, 'note'),
  !isDate(tidy(words.publishedOn)) &&
    problem('NOT_A_DATE', 'Enter a year, a month or a day, like 2021, 2021-03 or 2021-03-14.', 'publishedOn'),
];

function listProblems({ contributors, links, backers, partNotes }: Words): (Problem | null | false)[] {
  const each = <T>(all: Maybe<readonly T[]>, max: number, name: string, look: (one: T, place: string) => unknown) => [
    (all ?? []).length > max && problem('TOO_MANY', `There can be at most ${max} of these.`, name),
    ...((all ?? []).slice(0, max).flatMap((one, index) => look(one, String(index))) as (Problem | null | false)[]),
  ];
  return [
    ...each(contributors, 30, 'contributors', ({ name, affiliation }, at) => [
      wordsProblem(name, { label: 'a name', max: 120, required: true }, 'contributors', at, 'name'),
      wordsProblem(affiliation, { label: 'the affiliation', max: 200 }, 'contributors', at, 'affiliation'),
    ]),
    ...each(links, 20, 'links', ({ label, url, language }, at) => [
      wordsProblem(label, { label: 'what the link leads to', max: 120, required: true }, 'links', at, 'label'),
      !isWebAddress(tidy(url)) &&
        problem('NOT_A_LINK', 'Enter a whole address, like https://www.example.org/guide.', 'links', at, 'url'),
      language &&
        !isLanguage(language) &&
        problem('NOT_A_CHOICE', 'Choose a language from the list.', 'links', at, 'language'),
    ]),
    ...each(backers, 20, 'backers', ({ name }, at) => [
      wordsProblem(name, { label: 'the organisation', max: 200, required: true }, 'backers', at, 'name'),
    ]),
    ...each(partNotes, 100, 'partNotes', ({ label, place, note }, at) => [
      wordsProblem(label, { label: 'what the part is about', max: 120, required: true }, 'partNotes', at, 'label'),
      wordsProblem(place, { label: 'where the part is', max: 60 }, 'partNotes', at, 'place'),
      wordsProblem(note, { label: 'the note', max: 500 }, 'partNotes', at, 'note'),
    ]),
  ];
}

/** A year, a month or a day that the calendar has. */
function isDate(text: string): boolean {
  if (text === '') return true;
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return false;
  const [, year = '', month = '01', day = '01'] = found;
  const date = new Date(`${year}-${month}-${day}T12:00:00Z`);
  return Number(year) >= 1500 && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

function isWebAddress(text: string): boolean {
  if (text.length > 2000 || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

const once = <T>(all: Maybe<readonly T[]>): T[] => [...new Set(all)];

/** As they are kept. */
export const detailsOf = (words: Words): Details => ({
  kind: words.kind,
  title: tidy(words.title),
  summary: tidy(words.summary),
  contributors: (words.contributors ?? []).map(({ name, role, affiliation }) => ({
    name: tidy(name),
    role,
    affiliation: tidy(affiliation),
  })),
  publisher: tidy(words.publisher),
  publishedOn: tidy(words.publishedOn),
  topics: once(words.topics),
  sectors: once(words.sectors),
  writtenFor: tidy(words.writtenFor),
  jurisdictions: once(words.jurisdictions),
  languages: once(words.languages),
  licence: words.licence ?? 'LINK_ONLY',
  ...handlingOf(words),
  sharing: words.sharing ?? (words.foundBy === 'PUBLIC' ? 'CLEAR' : 'GREEN'),
  foundBy: words.foundBy,
  partnershipId: words.partnershipId ?? null,
  maturity: words.maturity === 'INTERIM' ? 'INTERIM' : 'FINAL',
  links: (words.links ?? []).map(({ label, url, language }) => ({
    label: tidy(label),
    url: tidy(url),
    language: language ?? null,
  })),
  backers: (words.backers ?? []).map(({ kind, name }) => ({ kind, name: tidy(name) })),
  partNotes: (words.partNotes ?? []).map(({ label, place, note }) => ({
    label: tidy(label),
    place: tidy(place),
    note: tidy(note),
  })),
  note: tidy(words.note),
});
