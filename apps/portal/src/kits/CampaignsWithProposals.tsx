import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { TextLink } from '../ui/TextLink';

const CampaignsWithProposalsFragment = graphql(`
  fragment CampaignsWithProposals on Viewer {
    campaignsWithProposals {
      id
      title
      proposalCount
      partnership {
        id
        name
      }
      adoptedFrom {
        id
        title
      }
    }
  }
`);

/** Campaigns of the reader whose national campaign has changed since. */
export function CampaignsWithProposals({ viewer }: { viewer: FragmentType<typeof CampaignsWithProposalsFragment> }) {
  const { campaignsWithProposals } = readFragment(CampaignsWithProposalsFragment, viewer);
  if (!campaignsWithProposals.length) return null;
  return (
    <section aria-labelledby="campaigns-with-proposals">
      <h2 className="govuk-heading-l" id="campaigns-with-proposals">
        Changes to national campaigns ({campaignsWithProposals.length})
      </h2>
      {campaignsWithProposals.map(({ id, title, proposalCount, partnership, adoptedFrom }) => (
        <article className="rt-waiting" key={id} aria-labelledby={`proposals-${id}`}>
          <h3 className="govuk-heading-m" id={`proposals-${id}`}>
            <TextLink to={`/campaigns/${id}/proposals`}>{title}</TextLink>
          </h3>
          <p className="govuk-body">
            {proposalCount === 1 ? '1 change is proposed' : `${proposalCount} changes are proposed`} by the national
            campaign{adoptedFrom && ` “${adoptedFrom.title}”`}
            {partnership && (
              <>
                <br />
                {partnership.name}
              </>
            )}
          </p>
          <LinkButton kind="secondary" to={`/campaigns/${id}/proposals`} about={title}>
            Take or leave
          </LinkButton>
        </article>
      ))}
    </section>
  );
}
