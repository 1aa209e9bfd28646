import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { MergeProposalForm } from './MergeProposalForm';
import { ProposalDecided } from './ProposalDecided';

const MergeProposalPageQuery = graphql(`
  query MergeProposalPage($id: ID!) {
    proposal(id: $id) {
      id
      name
      reference
      version
      viewerCan {
        decide
      }
      likePartnerships {
        partnership {
          id
          name
          area
        }
      }
      likeProposals {
        proposal {
          id
          name
          reference
          area
        }
      }
      ...ProposalDecided
    }
  }
`);

/** Which it is the same as: `?partnership=…` or `?proposal=…` in the address chooses one beforehand. */
export function MergeProposalPage() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const [data, waiting] = usePageQuery(MergeProposalPageQuery, { id: id! });
  if (!data) return waiting;
  const { proposal } = data;
  if (!proposal) return <NotFound />;
  const partnership = params.get('partnership');
  const other = params.get('proposal');
  return (
    <Page
      title="Merge the proposal"
      caption={`${proposal.name}, ${proposal.reference}`}
      back={{ to: `/national/proposals/${proposal.id}`, label: proposal.name }}
    >
      {proposal.viewerCan.decide ? (
        <MergeProposalForm
          key={proposal.id}
          proposal={proposal}
          partnerships={proposal.likePartnerships.map((like) => like.partnership)}
          others={proposal.likeProposals.map((like) => like.proposal)}
          chosen={partnership ? `partnership ${partnership}` : other ? `proposal ${other}` : ''}
        />
      ) : (
        <ProposalDecided proposal={proposal} />
      )}
    </Page>
  );
}
