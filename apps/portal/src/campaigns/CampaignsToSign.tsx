import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const CampaignsToSignFragment = graphql(`
  fragment CampaignsToSign on Viewer {
    campaignsToSign {
      id
      signState
      agency {
        id
        name
      }
      campaign {
        id
        title
        partnership {
          id
          name
        }
        signOff {
          dueOn
          isOverdue
        }
      }
    }
  }
`);

/** Campaigns that the reader is to sign off, the first due first. */
export function CampaignsToSign({ viewer }: { viewer: FragmentType<typeof CampaignsToSignFragment> }) {
  const { campaignsToSign } = readFragment(CampaignsToSignFragment, viewer);
  if (!campaignsToSign.length) return null;
  return (
    <section aria-labelledby="campaigns-to-sign">
      <h2 className="govuk-heading-l" id="campaigns-to-sign">
        Campaigns to sign off ({campaignsToSign.length})
      </h2>
      {campaignsToSign.map(({ id, signState, agency, campaign }) => {
        if (!campaign?.signOff) return null;
        const { title, partnership, signOff } = campaign;
        const at = `/campaigns/${campaign.id}/sign-off/${id}`;
        return (
          <article className="rt-waiting" key={id} aria-labelledby={`to-sign-${id}`}>
            <h3 className="govuk-heading-m" id={`to-sign-${id}`}>
              <TextLink to={at}>{title}</TextLink>
            </h3>
            <p className="govuk-body">
              By <Day on={signOff.dueOn} /> {signOff.isOverdue && <Tag tone="bad">Overdue</Tag>}
              <br />
              {partnership && `${partnership.name}, `}for {agency.name}
              {signState === 'ASKED_AGAIN' && '. You signed it; it has changed since'}
            </p>
            <LinkButton kind="secondary" to={at} about={title}>
              Read and answer
            </LinkButton>
          </article>
        );
      })}
    </section>
  );
}
