import { graphql, readFragment, type FragmentType } from '../gql';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { DaysOfCampaign } from './DaysOfCampaign';
import { momentInWords, statusTones, statusWords } from './words';

const CampaignLineFragment = graphql(`
  fragment CampaignLine on Campaign {
    id
    title
    status
    aim
    isOpen
    opensAt
    embargoUntil
    isNational
    partnership {
      id
      name
    }
    partners {
      id
    }
    ...DaysOfCampaign
  }
`);

interface CampaignListProps {
  campaigns: readonly (FragmentType<typeof CampaignLineFragment> & { id: string })[];
  label: string;
}

/** Campaigns, each with what it is for, when, and whether its readers see it yet. */
export function CampaignList({ campaigns, label }: CampaignListProps) {
  return (
    <ul className="rt-campaigns" aria-label={label}>
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <CampaignLine campaign={campaign} />
        </li>
      ))}
    </ul>
  );
}

function CampaignLine({ campaign: ref }: { campaign: FragmentType<typeof CampaignLineFragment> }) {
  const campaign = readFragment(CampaignLineFragment, ref);
  const { id, title, status, aim, isOpen, opensAt, isNational, partnership, partners } = campaign;
  const facts = [
    isNational ? 'National' : partnership?.name,
    partners.length > 0 && (partners.length === 1 ? '1 partner' : `${partners.length} partners`),
  ].filter(Boolean);
  return (
    <article>
      <h3 className="govuk-heading-s rt-campaigns__title">
        <TextLink to={`/campaigns/${id}`}>{title}</TextLink> <Tag tone={statusTones[status]}>{statusWords[status]}</Tag>
      </h3>
      {aim && <p className="rt-campaigns__aim">{aim}</p>}
      <p className="rt-campaigns__facts">
        {facts.join(' · ')}
        {facts.length > 0 && ' · '}
        <DaysOfCampaign campaign={campaign} />
        {!isOpen && opensAt && ` · Kept until ${momentInWords(opensAt)}`}
      </p>
    </article>
  );
}
