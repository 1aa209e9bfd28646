import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const MyAgencyFragment = graphql(`
  fragment MyAgency on AgencyLead {
    id
    agency {
      id
      name
      termsToConfirm
    }
  }
`);

/** The agencies for which I answer, and whom I am to confirm. */
export function MyAgencies({ leads: refs }: { leads: readonly FragmentType<typeof MyAgencyFragment>[] }) {
  const leads = refs.map((ref) => readFragment(MyAgencyFragment, ref));
  if (leads.length === 0) return null;
  return (
    <section aria-labelledby="my-agencies">
      <h2 className="govuk-heading-m" id="my-agencies">
        You speak for
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {leads.map(({ id, agency }) => (
          <li key={id}>
            <TextLink to={`/agencies/${agency.id}`}>{agency.name}</TextLink>
            {agency.termsToConfirm > 0 && (
              <span className="rt-under">
                <TextLink to={`/agencies/${agency.id}/confirmations`}>
                  {agency.termsToConfirm === 1 ? '1 person to confirm' : `${agency.termsToConfirm} people to confirm`}
                </TextLink>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
