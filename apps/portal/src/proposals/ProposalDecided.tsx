import { graphql, readFragment, type FragmentType } from '../gql';
import { Inset } from '../ui/Notes';
import { ProposalOutcome } from './ProposalOutcome';

const ProposalDecidedFragment = graphql(`
  fragment ProposalDecided on PartnershipProposal {
    id
    ...ProposalOutcome
  }
`);

/** In place of a form that would decide: it is decided, perhaps a moment ago and by somebody else. */
export function ProposalDecided({ proposal }: { proposal: FragmentType<typeof ProposalDecidedFragment> }) {
  return (
    <>
      <Inset>This proposal is decided. Nothing more can be done with it here.</Inset>
      <ProposalOutcome proposal={readFragment(ProposalDecidedFragment, proposal)} />
    </>
  );
}
