import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';

const SuggestionsQuery = graphql(`
  query Suggestions($words: String!) {
    librarySuggestions(words: $words) {
      kind
      text
    }
  }
`);

const RecentWordsQuery = graphql(`
  query RecentWords {
    viewer {
      recentSearches {
        id
        words
      }
    }
  }
`);

/** How long nothing is typed before it is asked. */
const PAUSE_MS = 200;

const kinds = { TITLE: 'Title', TOPIC: 'Topic', CONTRIBUTOR: 'Who made it' };

/** What a search could go on with, or what was looked for last while nothing is typed, for the browser to offer in its own way. */
export function Suggestions({ id, words, isAsked }: { id: string; words: string; isAsked: boolean }) {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const [{ data }] = useQuery({ query: SuggestionsQuery, variables: { words: asked }, pause: asked.length < 2 });
  const [recent] = useQuery({ query: RecentWordsQuery, pause: !isAsked });
  const recentWords = new Set(recent.data?.viewer?.recentSearches.map((search) => search.words).filter(Boolean));
  return (
    <datalist id={id}>
      {asked.length < 2 &&
        [...recentWords].map((said) => (
          <option key={said} value={said}>
            {`${said} (Recent search)`}
          </option>
        ))}
      {asked.length >= 2 &&
        data?.librarySuggestions.map(({ kind, text }) => (
          <option key={`${kind} ${text}`} value={text}>
            {`${text} (${kinds[kind]})`}
          </option>
        ))}
    </datalist>
  );
}
