import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { DaysOfCampaign } from './DaysOfCampaign';

const CampaignsHereFragment = graphql(`
  fragment CampaignsHere on Partnership {
    slug
    canBeginCampaign
    campaigns(phase: LIVE, first: 3) {
      nodes {
        id
        title
        ...DaysOfCampaign
      }
    }
  }
`);

/** The live campaigns of a partnership; nothing where it has none and none can be begun. */
export function CampaignsHere({ partnership }: { partnership: FragmentType<typeof CampaignsHereFragment> }) {
  const { slug, canBeginCampaign, campaigns } = readFragment(CampaignsHereFragment, partnership);
  if (!campaigns.nodes.length && !canBeginCampaign) return null;
  return (
    <section aria-labelledby="campaigns-here">
      <h2 className="govuk-heading-m" id="campaigns-here">
        Live campaigns
      </h2>
      {campaigns.nodes.length === 0 && <p className="govuk-body">None at present.</p>}
      <ul className="govuk-list govuk-list--spaced">
        {campaigns.nodes.map((campaign) => (
          <li key={campaign.id}>
            <TextLink to={`/campaigns/${campaign.id}`}>{campaign.title}</TextLink>
            <span className="rt-under">
              <DaysOfCampaign campaign={campaign} />
            </span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <TextLink to="/campaigns">All campaigns</TextLink>
        {canBeginCampaign && (
          <>
            <br />
            <TextLink to={`/campaigns/new?partnership=${slug}`}>Begin a campaign</TextLink>
          </>
        )}
      </p>
    </section>
  );
}
