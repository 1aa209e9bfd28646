import { newId, problem, tidy, wordsProblem, type Problem } from '@lib/kernel';
import { isLocal, isNarrower, WIDTHS, type Details, type FoundBy } from './details.js';
import { isLanguage } from './languages.js';

export interface FileWords {
  readonly label: string;
  readonly language?: string | null | undefined;
  readonly foundBy?: FoundBy | null | undefined;
}

/** A file of a version. */
export class ResourceFile {
  readonly id: string;
  readonly audienceId: number;
  readonly versionId: string;
  readonly position: number;
  readonly fileId: string;
  label: string;
  language: string | null;
  /** Null: for all who read the version. */
  foundBy: FoundBy | null;

  static of(
    { id, foundBy }: { id: string; foundBy: FoundBy },
    words: FileWords,
    place: { position: number; fileId: string; audienceId: number },
  ): ResourceFile {
    const file = Object.assign(new ResourceFile(), { id: newId(), versionId: id, ...place });
    file.change(words, foundBy);
    return file;
  }

  change({ label, language, foundBy }: FileWords, readers: FoundBy): void {
    this.label = tidy(label);
    this.language = language ?? null;
    this.foundBy = foundBy && isNarrower(foundBy, readers) ? foundBy : null;
  }
}

export const fileWordsProblems = ({ label, language }: FileWords): (Problem | null | false)[] => [
  wordsProblem(label, { label: 'what the file is', max: 120, required: true }, 'label'),
  language != null && !isLanguage(language) && problem('NOT_A_CHOICE', 'Choose a language from the list.', 'language'),
];

type Place = Pick<Details, 'foundBy' | 'partnershipId'>;

/** Who reads a file: never more than its version; an annex of a table to something wider is vouched for by its officers, for its reviewers do not see it. */
export function annexProblems(
  { foundBy, partnershipId }: Place,
  annex: FoundBy | null | undefined,
  may: { readonly vouch: boolean; readonly choose: boolean },
): (Problem | false)[] {
  if (!annex || annex === foundBy) return [];
  if (!isNarrower(annex, foundBy))
    return [problem('TOO_WIDE', 'A file is never for more people than its resource.', 'foundBy')];
  if (!isLocal(annex)) return [];
  return [
    partnershipId === null && problem('REQUIRED', 'Say first whose resource it is: a partnership’s.', 'foundBy'),
    partnershipId !== null &&
      !isLocal(foundBy) &&
      !may.vouch &&
      problem('NOT_A_CHOICE', 'Ask the officers of the partnership to add what is for it alone.', 'foundBy'),
    partnershipId !== null && !may.choose && problem('NOT_A_CHOICE', 'Choose readers that you are among.', 'foundBy'),
  ];
}

/** For whom somebody may add a file, the widest first: for all who read the version, or fewer. */
export const fileReaders = (place: Place, vouch: boolean, choices: readonly FoundBy[]): FoundBy[] =>
  WIDTHS.toReversed().filter(
    (each) => !annexProblems(place, each, { vouch, choose: choices.includes(each) }).some(Boolean),
  );
