import { graphql, readFragment, type FragmentType } from '../gql';
import { DayOf } from '../ui/When';

const SignedVersionsFragment = graphql(`
  fragment SignedVersions on CampaignEvaluation {
    id
    signed {
      id
      number
      signedAt
      signedByName
      address
    }
  }
`);

/** As it was signed off, each time; each to be downloaded. */
export function SignedVersions({ evaluation }: { evaluation: FragmentType<typeof SignedVersionsFragment> }) {
  const { signed } = readFragment(SignedVersionsFragment, evaluation);
  if (signed.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {signed.map(({ id, number, signedAt, signedByName, address }) => (
        <li key={id}>
          <a className="govuk-link" href={address} download>
            {signed.length > 1 ? `Download version ${number} (PDF)` : 'Download it (PDF)'}
          </a>
          <br />
          Signed off by {signedByName} on <DayOf at={signedAt} long />
        </li>
      ))}
    </ul>
  );
}
