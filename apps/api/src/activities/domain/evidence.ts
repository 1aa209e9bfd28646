import { problem, refuse, tidy, wordsProblem } from '@lib/kernel';

/** What shows that an activity was done. */
export interface SaidOfEvidence {
  readonly words: string;
  readonly fileId?: string | null;
  readonly address?: string | null;
}

export const MOST_EVIDENCE = 50;

/** Refuses with every fault at once. */
export function evidenceWords({ words, fileId, address }: SaidOfEvidence, held: number) {
  const typed = tidy(address);
  refuse([
    held >= MOST_EVIDENCE && problem('TOO_MANY', `An activity keeps ${MOST_EVIDENCE} pieces of evidence or fewer.`),
    wordsProblem(words, { label: 'what it shows', max: 300, required: true }, 'words'),
    Boolean(fileId) === Boolean(typed) &&
      problem('ONE_OF_TWO', 'Upload a file, or give an address: one of the two.', fileId ? 'address' : 'fileId'),
    Boolean(typed) &&
      !isWebAddress(typed) &&
      problem('NOT_AN_ADDRESS', 'Enter an address that begins with https://, like https://www.example.org', 'address'),
  ]);
  return { words: tidy(words), fileId: fileId || null, address: typed || null };
}

function isWebAddress(typed: string): boolean {
  if (typed.length > 2000 || !/^https?:\/\/\S+$/.test(typed)) return false;
  return URL.canParse(typed);
}
