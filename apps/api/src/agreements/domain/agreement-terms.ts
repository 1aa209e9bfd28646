import { problem, tidy, wordsProblem, type Problem } from '@lib/kernel';
import type { LawfulBasis } from '../../schema.types.js';

/** What is agreed, and from when to when. */
export interface AgreementTerms {
  readonly title: string;
  readonly purposes: string;
  readonly lawfulBases: readonly LawfulBasis[];
  readonly lawfulBasisNotes: string;
  readonly categories: string;
  readonly startsOn: string;
  readonly reviewOn: string;
  readonly expiresOn: string;
  /** The document itself, as it was uploaded; none when left out. */
  readonly fileId?: string | null | undefined;
}

/** Everything that is wrong with them. */
export const faultsOf = (terms: AgreementTerms, today: string): (Problem | null | false)[] => [
  wordsProblem(terms.title, { label: 'a title', max: 200, required: true }, 'title'),
  tidy(terms.title) !== '' &&
    tidy(terms.title).length < 3 &&
    problem('TOO_SHORT', 'Enter a title of three characters or more.', 'title'),
  wordsProblem(terms.purposes, { label: 'what information is shared for', max: 4000, required: true }, 'purposes'),
  terms.lawfulBases.length === 0 && problem('REQUIRED', 'Choose at least one lawful basis.', 'lawfulBases'),
  wordsProblem(terms.lawfulBasisNotes, { label: 'more about the lawful basis', max: 4000 }, 'lawfulBasisNotes'),
  wordsProblem(terms.categories, { label: 'which information is shared', max: 4000, required: true }, 'categories'),
  terms.expiresOn < terms.startsOn
    ? problem('ENDS_BEFORE_IT_STARTS', 'The last day must not be before the first.', 'expiresOn')
    : terms.expiresOn < today && problem('IN_THE_PAST', 'The last day must not be in the past.', 'expiresOn'),
  terms.expiresOn >= terms.startsOn &&
    (terms.reviewOn < terms.startsOn || terms.reviewOn > terms.expiresOn) &&
    problem('OUT_OF_RANGE', 'The review must be between the first day and the last.', 'reviewOn'),
];

/** As they are kept: ends trimmed, each basis once. */
export const tidied = (terms: AgreementTerms) => ({
  title: tidy(terms.title),
  purposes: tidy(terms.purposes),
  lawfulBases: [...new Set(terms.lawfulBases)].sort(),
  lawfulBasisNotes: tidy(terms.lawfulBasisNotes),
  categories: tidy(terms.categories),
  startsOn: terms.startsOn,
  reviewOn: terms.reviewOn,
  expiresOn: terms.expiresOn,
  fileId: terms.fileId || null,
});

const SIGNED = 'An agency has signed this as it is. Add a new version instead, which every agency signs anew.';

/** What of a signed agreement may not be changed, and would be. */
export function changesToSigned(now: AgreementTerms, next: AgreementTerms): (Problem | false)[] {
  const [before, after] = [tidied(now), tidied(next)];
  const fixed = ['title', 'purposes', 'lawfulBases', 'lawfulBasisNotes', 'categories', 'startsOn'] as const;
  return [
    ...fixed.map((field) => String(before[field]) !== String(after[field]) && problem('SIGNED_ALREADY', SIGNED, field)),
    before.fileId !== null && after.fileId !== before.fileId && problem('SIGNED_ALREADY', SIGNED, 'fileId'),
    after.expiresOn > before.expiresOn &&
      problem(
        'SIGNED_ALREADY',
        'Once an agency has signed, the last day can be brought forward but not put off. Add a new version instead.',
        'expiresOn',
      ),
  ];
}
