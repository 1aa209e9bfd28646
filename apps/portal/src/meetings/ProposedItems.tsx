import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { ProposedItem } from './ProposedItem';

const ProposedItemsFragment = graphql(`
  fragment ProposedItems on Meeting {
    id
    proposedItems {
      id
      ...ProposedItem
    }
  }
`);

/** What members would like to have on the agenda, as far as the reader may know of it. */
export function ProposedItems({ meeting: ref }: { meeting: FragmentType<typeof ProposedItemsFragment> }) {
  const { proposedItems } = readFragment(ProposedItemsFragment, ref);
  if (!proposedItems.length) return null;
  return (
    <section>
      <Heading level={2} size="m">
        Proposed for the agenda
      </Heading>
      {proposedItems.map((proposal) => (
        <ProposedItem key={proposal.id} proposal={proposal} />
      ))}
    </section>
  );
}
