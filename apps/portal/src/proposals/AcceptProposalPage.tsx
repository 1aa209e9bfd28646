import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AcceptProposalForm } from './AcceptProposalForm';
import { ProposalDecided } from './ProposalDecided';

const AcceptProposalPageQuery = graphql(`
  query AcceptProposalPage($id: ID!) {
    proposal(id: $id) {
      id
      name
      reference
      tier
      area
      region
      version
      viewerCan {
        decide
      }
      ...ProposalDecided
    }
    viewer {
      person {
        id
      }
      partnerships(first: 100) {
        nodes {
          id
          name
          slug
        }
      }
    }
  }
`);

export function AcceptProposalPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(AcceptProposalPageQuery, { id: id! });
  if (!data) return waiting;
  const { proposal, viewer } = data;
  if (!proposal) return <NotFound />;
  return (
    <Page
      title="Accept the proposal"
      caption={`${proposal.name}, ${proposal.reference}`}
      back={{ to: `/national/proposals/${proposal.id}`, label: proposal.name }}
    >
      {proposal.viewerCan.decide ? (
        <AcceptProposalForm key={proposal.id} proposal={proposal} parents={viewer?.partnerships.nodes ?? []} />
      ) : (
        <ProposalDecided proposal={proposal} />
      )}
    </Page>
  );
}
