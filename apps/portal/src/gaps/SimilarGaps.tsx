import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { GapList } from './GapList';

const SimilarGapsQuery = graphql(`
  query SimilarGaps($words: String!) {
    similarLibraryGaps(words: $words) {
      id
      ...ListedGap
    }
  }
`);

const PAUSE_MS = 400;

/** What others said already that may be the same, while somebody writes; nothing where there is none. */
export function SimilarGaps({ words }: { words: string }) {
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const [{ data }] = useQuery({ query: SimilarGapsQuery, variables: { words: asked }, pause: asked.length < 3 });
  const similar = asked.length < 3 ? [] : (data?.similarLibraryGaps ?? []);
  return (
    <div role="status">
      {similar.length > 0 && (
        <section aria-labelledby="similar">
          <h2 className="govuk-heading-m" id="similar">
            Said already
          </h2>
          <p className="govuk-body">If it is one of these, open it and say that you need it too.</p>
          <GapList gaps={similar} label="Said already" />
        </section>
      )}
    </div>
  );
}
