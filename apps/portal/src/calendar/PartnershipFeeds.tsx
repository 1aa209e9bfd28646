import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { TextLink } from '../ui/TextLink';
import { FeedButtons } from './FeedButtons';

const PartnershipFeedsFragment = graphql(`
  fragment PartnershipFeeds on Viewer {
    partnershipFeeds {
      id
      partnership {
        id
        name
        slug
      }
      ...FeedButtons
    }
  }
`);

/** On the account: the addresses made for single partnerships, to renew or to stop. */
export function PartnershipFeeds({ viewer }: { viewer: FragmentType<typeof PartnershipFeedsFragment> }) {
  const { partnershipFeeds: feeds } = readFragment(PartnershipFeedsFragment, viewer);
  return (
    <>
      <Heading level={3} size="s">
        Addresses for one partnership
      </Heading>
      {feeds.length === 0 && (
        <p className="govuk-body">None. You can make one on the page of a partnership’s meetings.</p>
      )}
      {feeds.map((feed) => (
        // Renewed, it is another address at the same place on the page.
        <section key={feed.partnership?.id ?? feed.id}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            {feed.partnership ? (
              <TextLink to={`/partnerships/${feed.partnership.slug}/meetings`}>{feed.partnership.name}</TextLink>
            ) : (
              'A partnership that is not shared with you any more. This address holds nothing.'
            )}
          </p>
          <FeedButtons feed={feed} partnership={feed.partnership} />
        </section>
      ))}
    </>
  );
}
