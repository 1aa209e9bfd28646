import type {
  BackerKind,
  ContributorRole,
  FoundBy,
  Jurisdiction,
  Licence,
  RelationKind,
  ResourceKind,
  Sector,
  SharingLabel,
} from '../gql/enums';
import type { Marking, SubmissionWordsFragment } from '../gql/graphql';

/** What a version says, as its form holds it. Lines of lists have a key, so that they keep their fields when moved. */
export interface WordsValues {
  kind: ResourceKind;
  title: string;
  summary: string;
  contributors: { key: string; name: string; role: ContributorRole; affiliation: string }[];
  publisher: string;
  publishedOn: string;
  topics: string[];
  sectors: Sector[];
  writtenFor: string;
  jurisdictions: Jurisdiction[];
  languages: { key: string; code: string }[];
  licence: Licence;
  marking: Marking;
  handling: string;
  sharing: SharingLabel;
  /** `PUBLIC`, or with a partnership: `STATUTORY:…`; see `readersValue`. */
  foundBy: string;
  /** Whose annex it has, where it is for more than that partnership. */
  partnershipId: string;
  maturity: 'INTERIM' | 'FINAL';
  links: { key: string; label: string; url: string; language: string }[];
  relations: { key: string; kind: RelationKind; resourceId: string; title: string }[];
  backers: { key: string; kind: BackerKind; name: string }[];
  partNotes: { key: string; label: string; place: string; note: string }[];
  note: string;
}

const key = () => crypto.randomUUID();

export const blankContributor = () => ({ key: key(), name: '', role: 'AUTHOR' as const, affiliation: '' });
export const blankLanguage = () => ({ key: key(), code: '' });
export const blankLink = () => ({ key: key(), label: '', url: '', language: '' });
export const blankRelation = () => ({ key: key(), kind: 'BASED_ON' as const, resourceId: '', title: '' });
export const blankBacker = () => ({ key: key(), kind: 'COMMISSIONED_BY' as const, name: '' });
export const blankPartNote = () => ({ key: key(), label: '', place: '', note: '' });

const isLocal = (foundBy: FoundBy) => foundBy === 'PARTNERSHIP' || foundBy === 'STATUTORY';

/** Readers as one choice of a form. */
export const readersValue = (foundBy: FoundBy, partnershipId: string | null | undefined) =>
  isLocal(foundBy) ? `${foundBy}:${partnershipId ?? ''}` : foundBy;

/** The same as part of an input. */
export function readersOf(value: string, annexOf = '') {
  const [foundBy, partnershipId] = value.split(':') as [FoundBy, string | undefined];
  return { foundBy, partnershipId: partnershipId || annexOf || null };
}

export function wordsValuesOf(version: SubmissionWordsFragment): WordsValues {
  const { foundBy, partnership, maturity, contributors, languages, links, relations, backers, partNotes } = version;
  const { kind, title, summary, publisher, publishedOn, writtenFor, licence, marking, handling, sharing, note } =
    version;
  return {
    kind,
    title,
    summary,
    publisher,
    publishedOn,
    writtenFor,
    licence,
    marking,
    handling,
    sharing,
    note,
    contributors: contributors.map((each) => ({ ...each, key: key() })),
    topics: version.topics.map(({ code }) => code),
    sectors: [...version.sectors],
    jurisdictions: [...version.jurisdictions],
    languages: languages.map(({ code }) => ({ key: key(), code })),
    foundBy: readersValue(foundBy, partnership?.id),
    partnershipId: isLocal(foundBy) ? '' : (partnership?.id ?? ''),
    maturity: maturity === 'INTERIM' ? 'INTERIM' : 'FINAL',
    links: links.map(({ label, url, language }) => ({ key: key(), label, url, language: language?.code ?? '' })),
    relations: relations.map((each) => ({
      key: key(),
      kind: each.kind,
      resourceId: each.resource.id,
      title: each.resource.title,
    })),
    backers: backers.map((each) => ({ ...each, key: key() })),
    partNotes: partNotes.map((each) => ({ ...each, key: key() })),
  };
}

export function wordsInput({ foundBy, partnershipId, ...words }: WordsValues) {
  return {
    ...words,
    ...readersOf(foundBy, partnershipId),
    contributors: words.contributors.map(({ name, role, affiliation }) => ({ name, role, affiliation })),
    languages: words.languages.map(({ code }) => code).filter(Boolean),
    handling: words.marking === 'OFFICIAL_SENSITIVE' ? words.handling : '',
    links: words.links.map(({ label, url, language }) => ({ label, url, language: language || null })),
    relations: words.relations.map(({ kind, resourceId }) => ({ kind, resourceId })),
    backers: words.backers.map(({ kind, name }) => ({ kind, name })),
    partNotes: words.partNotes.map(({ label, place, note }) => ({ label, place, note })),
  };
}
