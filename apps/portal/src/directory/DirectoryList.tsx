import { graphql, readFragment, type FragmentType } from '../gql';
import type { GeographicTier } from '../gql/enums';
import { tierWords } from '../partnerships/words';
import { EntryLine } from './EntryLine';

const DirectoryListFragment = graphql(`
  fragment DirectoryList on DirectoryConnection {
    place {
      id
      name
      area {
        code
        name
      }
    }
    nodes {
      id
      tier
      coverage(place: $place, near: $near)
      ...EntryLine
    }
  }
`);

interface DirectoryListProps {
  found: FragmentType<typeof DirectoryListFragment>;
  /** Whether they come by tier, each under a heading of its own. */
  isByTier: boolean;
}

/** What was found; for a place, what covers it at each tier. */
export function DirectoryList({ found, isByTier }: DirectoryListProps) {
  const { place, nodes } = readFragment(DirectoryListFragment, found);
  // A town lies in its council, and that is what is covered.
  const where = place && (place.area.name === place.name ? place.name : `${place.area.name}, where ${place.name} is`);
  const list = (entries: typeof nodes, label: string) => (
    <ul className="rt-resources" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryLine
            entry={entry}
            coverage={
              entry.coverage && where ? `Covers ${entry.coverage === 'WHOLE' ? 'all' : 'part'} of ${where}` : undefined
            }
          />
        </li>
      ))}
    </ul>
  );
  if (!isByTier) return list(nodes, 'Partnerships');
  return TIERS.map((tier) => {
    const entries = nodes.filter((each) => each.tier === tier);
    return (
      entries.length > 0 && (
        <section key={tier} aria-labelledby={`tier-${tier}`}>
          <h3 className="govuk-heading-m rt-directory-tier" id={`tier-${tier}`}>
            {tierWords[tier]}
          </h3>
          {list(entries, `${tierWords[tier]} partnerships`)}
        </section>
      )
    );
  });
}

const TIERS: readonly GeographicTier[] = ['LOCAL', 'SUB_REGIONAL', 'REGIONAL', 'NATIONAL'];
