import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { MyAgency } from './MyAgency';
import { titleOf } from './words';

const AgreementStatusFragment = graphql(`
  fragment AgreementStatus on Partnership {
    slug
    agreements {
      id
      title
      edition
      state
      myParties {
        id
        ...MyParty
      }
    }
  }
`);

/** How the agencies of the reader stand with the agreements of a partnership; a section of its page. */
export function AgreementStatus({ partnership }: { partnership: FragmentType<typeof AgreementStatusFragment> }) {
  const { slug, agreements } = readFragment(AgreementStatusFragment, partnership);
  const current = agreements.filter(({ state }) => state !== 'WITHDRAWN' && state !== 'LAPSED');
  const mine = current.filter(({ myParties }) => myParties.length > 0);
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="my-agreements">
      <h2 className="govuk-heading-m" id="my-agreements">
        Your agency’s agreements
      </h2>
      {mine.map(({ id, myParties, ...agreement }) => (
        <div key={id}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <TextLink to={`/agreements/${id}`}>{titleOf(agreement)}</TextLink>
          </p>
          {myParties.map((party) => (
            <MyAgency key={party.id} agreementId={id} party={party} />
          ))}
        </div>
      ))}
      {mine.length === 0 && (
        <p className="govuk-body">Your agency is not asked to sign an agreement that is in force.</p>
      )}
      <p className="govuk-body">
        <TextLink to={`/partnerships/${slug}/agreements`}>All agreements</TextLink>
      </p>
    </section>
  );
}
