import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { DeclineProposalForm } from './DeclineProposalForm';
import { ProposalDecided } from './ProposalDecided';

const DeclineProposalPageQuery = graphql(`
  query DeclineProposalPage($id: ID!) {
    proposal(id: $id) {
      id
      name
      reference
      version
      viewerCan {
        decide
      }
      ...ProposalDecided
    }
  }
`);

export function DeclineProposalPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(DeclineProposalPageQuery, { id: id! });
  if (!data) return waiting;
  const { proposal } = data;
  if (!proposal) return <NotFound />;
  return (
    <Page
      title="Decline the proposal"
      caption={`${proposal.name}, ${proposal.reference}`}
      back={{ to: `/national/proposals/${proposal.id}`, label: proposal.name }}
    >
      {proposal.viewerCan.decide ? (
        <DeclineProposalForm key={proposal.id} proposal={proposal} />
      ) : (
        <ProposalDecided proposal={proposal} />
      )}
    </Page>
  );
}
