export type TextState = 'WAITING' | 'TAKEN' | 'NO_TEXT' | 'TOO_LONG' | 'TOO_SLOW' | 'PROTECTED' | 'BROKEN';

/** Whether searches find what is in a file, in a sentence for whoever put it there or reads it. */
export function textSentence(state: TextState, pages: number): string {
  const taken =
    pages > 0 ? `Searches find the words of the first ${pages} pages only.` : 'Searches find its name only.';
  switch (state) {
    case 'WAITING':
      return 'The words in this file have not been read yet. Searches find them once they have been.';
    case 'TAKEN':
      return 'Searches find the words in this file.';
    case 'NO_TEXT':
      return 'There are no words in this file that can be read: it may be a scan. Searches find its name only.';
    case 'TOO_LONG':
      return `This file is longer than can be read. ${taken}`;
    case 'TOO_SLOW':
      return `Reading this file took too long, or too much memory. ${taken}`;
    case 'PROTECTED':
      return 'A password protects this file, so the words in it cannot be read. Searches find its name only.';
    case 'BROKEN':
      return `This file is damaged, so not all words in it can be read. ${taken}`;
  }
}
