import { useEffect } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';

const CountReadingFragment = graphql(`
  fragment CountReading on ResourceVersion {
    id
    state
    isYours
  }
`);

/** Says that somebody opened a version, and not who. What people wrote themselves they do not count as reading. */
export function CountReading({ version }: { version: FragmentType<typeof CountReadingFragment> }) {
  const { id, state, isYours } = readFragment(CountReadingFragment, version);
  const counts = state === 'PUBLISHED' && !isYours;
  useEffect(() => {
    if (counts) navigator.sendBeacon(`/library/readings/${id}`);
  }, [id, counts]);
  return null;
}
