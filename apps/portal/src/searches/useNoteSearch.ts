import { useEffect } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import type { LibraryFilter } from '../gql/graphql';
import { isAside } from '../ui/isAside';

const NoteSearchMutation = graphql(`
  mutation NoteSearch($input: NoteSearchInput!) {
    noteSearch(input: $input) {
      problems {
        code
      }
    }
  }
`);

/** Remembers what somebody who is signed in asked for, once its results are there. Whether that goes well, nobody waits to hear. */
export function useNoteSearch(isKnown: boolean, words: string | undefined, filter: LibraryFilter) {
  const [, note] = useMutation(NoteSearchMutation);
  const asked = JSON.stringify({ words: words ?? '', filter });
  useEffect(() => {
    const input = JSON.parse(asked) as { words: string; filter: LibraryFilter };
    if (isKnown && (input.words || Object.keys(input.filter).length > 0)) void note({ input }, { [isAside]: true });
  }, [isKnown, asked, note]);
}
