import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';

const CampaignTaskFragment = graphql(`
  fragment CampaignTask on Campaign {
    id
    title
    partnership {
      id
      slug
    }
  }
`);

interface CampaignTaskProps {
  title: string;
  campaign?: FragmentType<typeof CampaignTaskFragment> | null;
  /** Whether the reader may do it now. */
  isAllowed?: boolean;
  children: ReactNode;
}

/** A page on which something is done to one campaign. */
export function CampaignTask({ title, campaign: ref, isAllowed, children }: CampaignTaskProps) {
  const campaign = readFragment(CampaignTaskFragment, ref);
  if (!campaign) return <NotFound />;
  const back = `/campaigns/${campaign.id}`;
  return (
    <Page
      title={title}
      caption={campaign.title}
      inPartnership={campaign.partnership?.slug}
      back={{ to: back, label: 'Back to the campaign' }}
    >
      {isAllowed ? (
        children
      ) : (
        <p className="govuk-body">
          This cannot be done now, or is not yours to do. <TextLink to={back}>Go to the campaign</TextLink>
        </p>
      )}
    </Page>
  );
}
