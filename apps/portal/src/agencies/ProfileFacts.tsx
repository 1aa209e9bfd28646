import { graphql, readFragment, type FragmentType } from '../gql';
import { lines } from '../ui/lines';
import { Day } from '../ui/When';

const ProfileFactsFragment = graphql(`
  fragment ProfileFacts on AgencyProfile {
    id
    about
    website
    isPublished
    confirmedOn
  }
`);

/** What an agency says of itself. Its website opens without saying where the reader came from. */
export function ProfileFacts({ profile: ref }: { profile: FragmentType<typeof ProfileFactsFragment> }) {
  const { about, website, confirmedOn } = readFragment(ProfileFactsFragment, ref);
  return (
    <>
      {lines(about).map((line, index) => (
        <p className="govuk-body" key={index}>
          {line}
        </p>
      ))}
      {website && (
        <p className="govuk-body">
          <a className="govuk-link" href={website} rel="nofollow noreferrer">
            {new URL(website).host.replace(/^www\./, '')}
          </a>
        </p>
      )}
      {confirmedOn && (
        <p className="govuk-hint">
          The agency said on <Day on={confirmedOn} /> that this is right.
        </p>
      )}
    </>
  );
}
