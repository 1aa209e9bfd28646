import { diffLines, diffWordsWithSpace, type Change } from 'diff';

/** Beyond this, telling word from word could hold the page up: then line by line. */
const MOST_MS = 1500;

export interface Comparison {
  parts: { kind: 'same' | 'added' | 'removed'; text: string }[];
  added: number;
  removed: number;
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** What was put in and what was taken out between two texts, word by word. */
export function compareTexts(before: string, after: string): Comparison {
  const tidy = (text: string) => text.replace(/\r\n?/g, '\n');
  const changes: Change[] =
    diffWordsWithSpace(tidy(before), tidy(after), { timeout: MOST_MS }) ?? diffLines(tidy(before), tidy(after));
  const count = (which: (change: Change) => boolean) =>
    changes.filter(which).reduce((sum, { value }) => sum + wordsIn(value), 0);
  return {
    parts: changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
    added: count(({ added }) => added),
    removed: count(({ removed }) => removed),
  };
}
