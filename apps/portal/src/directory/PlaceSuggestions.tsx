import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';

const PlaceSuggestionsQuery = graphql(`
  query PlaceSuggestions($matching: String!) {
    places(matching: $matching, first: 8) {
      id
      name
    }
  }
`);

/** Names of places that begin so, for a field's `list`. Asked when whoever types pauses. */
export function PlaceSuggestions({ id, matching }: { id: string; matching: string }) {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setAsked(matching.trim()), 200);
    return () => clearTimeout(later);
  }, [matching]);
  const [{ data }] = useQuery({
    query: PlaceSuggestionsQuery,
    variables: { matching: asked },
    pause: asked.length < 2,
  });
  const names = [...new Set(data?.places.map(({ name }) => name))];
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </datalist>
  );
}
