import { graphql, readFragment, type FragmentType } from '../gql';
import { ParkedLetter } from '../partnerships/ParkedLetter';
import { Banner } from '../ui/Banner';

const UndeliveredMailFragment = graphql(`
  fragment UndeliveredMail on PartnershipProposal {
    parkedDeliveries {
      id
      ...ParkedLetter
    }
  }
`);

/** Mail to the proposer that did not arrive: they may have mistyped their address, and know nothing of the outcome. */
export function UndeliveredMail({ proposal }: { proposal: FragmentType<typeof UndeliveredMailFragment> }) {
  const letters = readFragment(UndeliveredMailFragment, proposal).parkedDeliveries;
  if (!letters.length) return null;
  return (
    <Banner kind="important" title="Mail that did not arrive">
      <p className="govuk-body govuk-!-font-weight-bold">
        {letters.length === 1 ? 'One email' : `${letters.length} emails`} to the proposer could not be delivered.
      </p>
      <ul className="govuk-list">
        {letters.map((letter) => (
          <ParkedLetter key={letter.id} letter={letter} />
        ))}
      </ul>
    </Banner>
  );
}
