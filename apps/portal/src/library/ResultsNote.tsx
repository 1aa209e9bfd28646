import type { LibraryMatch } from '../gql/enums';
import { Inset } from '../ui/Notes';

interface ResultsNoteProps {
  match: LibraryMatch;
  words?: string;
  correctedWords?: string | null;
}

/** Says so where something else was looked for than what was asked. */
export function ResultsNote({ match, words, correctedWords }: ResultsNoteProps) {
  if (match === 'AS_CORRECTED')
    return (
      <Inset>
        Nothing was found for “{words}”. These are for <strong>{correctedWords}</strong>.
      </Inset>
    );
  if (match === 'ANY_WORD')
    return <Inset>Nothing has all the words of “{words}” together. These have some of them.</Inset>;
  return null;
}
