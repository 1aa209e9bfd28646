import { problem, tidy, type Problem } from '@lib/kernel';
import type { SignedEvaluation } from './signed-evaluation.js';

/** The campaign, as far as a case study of it tells. */
export interface AboutCampaign {
  readonly partnershipId: string | null;
  /** Null when nobody owns it by name, or they are hidden. */
  readonly owner: string | null;
  readonly agencies: readonly string[];
  readonly nations: readonly string[];
}

/** What whoever tells it says. */
export interface Telling {
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly foundBy: 'PUBLIC' | 'NETWORK' | 'PARTNERSHIP' | 'STATUTORY';
  readonly licence: string;
}

/** What the library asks for when something is submitted, said at the fields of the one form there is. */
export const tellingProblems = ({ summary, topics, licence }: Telling): (Problem | false)[] => [
  tidy(summary) === '' && problem('REQUIRED', 'Enter a summary.', 'summary'),
  topics.length === 0 && problem('REQUIRED', 'Choose at least one topic.', 'topics'),
  licence === 'LINK_ONLY' && problem('NOT_A_CHOICE', 'Choose a licence by which others may keep a copy.', 'licence'),
];

const EVERY_NATION = 4;

/** The words with which it is put into the library. */
export function caseStudyOf(
  { title, summary, topics, foundBy, licence }: Telling,
  { partnershipId, owner, agencies, nations }: AboutCampaign,
  { runBy, signedAt }: Pick<SignedEvaluation, 'runBy' | 'signedAt'>,
) {
  const isLocal = foundBy === 'PARTNERSHIP' || foundBy === 'STATUTORY';
  return {
    kind: 'CASE_STUDY',
    title,
    summary,
    contributors: [
      ...(owner === null ? [] : [{ name: owner, role: 'AUTHOR' as const, affiliation: runBy }]),
      ...agencies.map((name) => ({ name, role: owner === null ? ('AUTHOR' as const) : ('WITH' as const) })),
    ],
    publisher: runBy,
    publishedOn: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(signedAt),
    topics,
    jurisdictions: nations.length === EVERY_NATION ? ['UK'] : nations,
    // The report is drafted in it.
    languages: ['en'],
    licence,
    foundBy,
    partnershipId: isLocal ? partnershipId : null,
  };
}
