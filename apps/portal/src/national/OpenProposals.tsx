import { graphql, readFragment, type FragmentType } from '../gql';
import { ProposalTable } from '../proposals/ProposalTable';
import { DeskList } from './DeskList';

const OpenProposalsFragment = graphql(`
  fragment OpenProposals on Query {
    proposals(state: OPEN, first: 5) {
      nodes {
        id
        ...ListedProposal
      }
      totalCount
    }
  }
`);

export function OpenProposals({ desk }: { desk: FragmentType<typeof OpenProposalsFragment> }) {
  const { nodes, totalCount } = readFragment(OpenProposalsFragment, desk).proposals;
  return (
    <DeskList
      id="open-proposals"
      title="Proposals to decide"
      count={totalCount}
      shown={nodes.length}
      all={{ to: '/national/proposals', label: 'All proposals' }}
      none="Nobody waits for a decision on a partnership that they told us of."
    >
      <ProposalTable caption="Proposals to decide, oldest first" proposals={nodes} />
    </DeskList>
  );
}
