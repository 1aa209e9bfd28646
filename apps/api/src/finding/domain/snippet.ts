interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const BEGINS = '\u0001';
const ENDS = '\u0002';

/** What the database marked, in parts, so that nobody needs to trust it as markup. */
export const snippetOf = (marked: string): SnippetPart[] =>
  marked
    .replaceAll(/\s+/g, ' ')
    .split(BEGINS)
    .flatMap((piece, index) => {
      const [first = '', ...rest] = piece.split(ENDS);
      return index === 0
        ? [{ text: piece, isMatch: false }]
        : [
            { text: first, isMatch: true },
            { text: rest.join(''), isMatch: false },
          ];
    })
    .filter(({ text }) => text !== '');
