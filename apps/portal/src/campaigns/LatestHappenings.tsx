import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { HappeningList } from './HappeningList';

const LatestHappeningsFragment = graphql(`
  fragment LatestHappenings on Campaign {
    id
    happenings(first: 6) {
      nodes {
        id
        ...Happening
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The last of what happened, and the way to all of it. */
export function LatestHappenings({ campaign }: { campaign: FragmentType<typeof LatestHappeningsFragment> }) {
  const { id, happenings } = readFragment(LatestHappeningsFragment, campaign);
  if (happenings.nodes.length === 0) return null;
  return (
    <section aria-labelledby="happened">
      <h2 className="govuk-heading-m" id="happened">
        What happened
      </h2>
      <HappeningList campaignId={id} happenings={happenings.nodes} />
      {happenings.pageInfo.hasNextPage && (
        <p className="govuk-body">
          <TextLink to={`/campaigns/${id}/stream`}>See all that happened</TextLink>
        </p>
      )}
    </section>
  );
}
