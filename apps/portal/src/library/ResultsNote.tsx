import type { LibraryMatch } from '../gql/enums';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';

interface ResultsNoteProps {
  match: LibraryMatch;
  words?: string;
  correctedWords?: string | null;
  mayRecord: boolean;
}

/** Says so where something else was looked for than what was asked. */
export function ResultsNote({ match, words, correctedWords, mayRecord }: ResultsNoteProps) {
  if (match === 'AS_CORRECTED')
    return (
      <Inset>
        Nothing was found for “{words}”. These are for <strong>{correctedWords}</strong>.
      </Inset>
    );
  if (match === 'ANY_WORD')
    return (
      <Inset>
        Nothing has all the words of “{words}” together. These have some of them.
        {mayRecord && words && (
          <>
            {' '}
            <TextLink to={`/library/gaps/new?${new URLSearchParams({ words })}`}>Tell us what is missing</TextLink>
          </>
        )}
      </Inset>
    );
  return null;
}
