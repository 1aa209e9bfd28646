import { graphql, readFragment, type FragmentType } from '../gql';
import { Banner } from '../ui/Banner';
import { ParkedLetter } from './ParkedLetter';

const ParkedMailFragment = graphql(`
  fragment ParkedMail on Partnership {
    parkedDeliveries {
      id
      ...ParkedLetter
    }
  }
`);

/** Mail of this partnership that did not arrive, for those who can do something about it. */
export function ParkedMail({ partnership }: { partnership: FragmentType<typeof ParkedMailFragment> }) {
  const letters = readFragment(ParkedMailFragment, partnership).parkedDeliveries;
  if (!letters.length) return null;
  return (
    <Banner kind="important" title="Mail that did not arrive">
      <p className="govuk-body govuk-!-font-weight-bold">
        {letters.length === 1 ? 'One email' : `${letters.length} emails`} could not be delivered. Check the address with
        the person, or tell them by telephone.
      </p>
      <ul className="govuk-list">
        {letters.map((letter) => (
          <ParkedLetter key={letter.id} letter={letter} />
        ))}
      </ul>
    </Banner>
  );
}
