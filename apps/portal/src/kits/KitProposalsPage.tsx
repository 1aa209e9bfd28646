import { useParams } from 'react-router';
import { CampaignNav } from '../campaigns/CampaignNav';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ProposalCard } from './ProposalCard';
import { groupsOf } from './words';

const KitProposalsPageQuery = graphql(`
  query KitProposalsPage($id: ID!) {
    campaign(id: $id) {
      id
      title
      isAdopted
      isPlannedByYou
      canAnswerProposals
      partnership {
        id
        slug
      }
      adoptedFrom {
        id
        title
      }
      proposals {
        id
        part
        item
        ...ProposalCard
      }
      ...CampaignNav
    }
  }
`);

/** What the national campaign says otherwise since it was taken: each to be taken, or left. */
export function KitProposalsPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(KitProposalsPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  if (!campaign?.isAdopted || !campaign.isPlannedByYou) return <NotFound />;
  const { title, partnership, adoptedFrom, proposals, canAnswerProposals } = campaign;
  return (
    <Page
      title="Changes to the national campaign"
      caption={title}
      inPartnership={partnership?.slug}
      back={{ to: `/campaigns/${id}`, label: 'Back to the campaign' }}
    >
      <CampaignNav campaign={campaign} />
      {adoptedFrom && (
        <p className="govuk-body">
          This campaign was adopted from <TextLink to={`/campaigns/${adoptedFrom.id}`}>{adoptedFrom.title}</TextLink>.
          What has changed there is laid before you here. Nothing changes in yours until somebody takes it; what is left
          is not proposed again.
        </p>
      )}
      {proposals.length === 0 && (
        <EmptyState title="Nothing waits">
          <p className="govuk-body">All that the national campaign says has been taken or left.</p>
        </EmptyState>
      )}
      {groupsOf(proposals).map(({ heading, of }, index) => (
        <section key={`${heading} ${index}`} aria-labelledby={`group-${index}`}>
          <h2 className="govuk-heading-m" id={`group-${index}`}>
            {heading}
          </h2>
          {of.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} campaignId={id} canAnswer={canAnswerProposals} />
          ))}
        </section>
      ))}
    </Page>
  );
}
