import { graphql, readFragment, type FragmentType } from '../gql';
import { officeWords } from './words';

const OfficersDocument = graphql(`
  fragment Officers on Partnership {
    officers {
      id
      office
      person {
        id
        name
        jobTitle
        email
        phone
      }
    }
  }
`);

/** Who serves the partnership, and how to reach them. */
export function Officers({ partnership: ref }: { partnership: FragmentType<typeof OfficersDocument> }) {
  const { officers } = readFragment(OfficersDocument, ref);
  return (
    <section className="rt-card" aria-labelledby="officers">
      <h2 className="govuk-heading-m" id="officers">
        Officers
      </h2>
      {!officers.some(({ office }) => office === 'COORDINATOR') && (
        <p className="govuk-body">There is no coordinator at present.</p>
      )}
      <ul className="govuk-list govuk-list--spaced">
        {officers.map(({ id, office, person }) => (
          <li key={id}>
            <strong>{person?.name ?? 'Not shared with you'}</strong>
            <span className="rt-under">
              {officeWords[office]}
              {person?.jobTitle && `, ${person.jobTitle}`}
            </span>
            {person && (
              <a className="govuk-link rt-address" href={`mailto:${person.email}`}>
                {person.email}
              </a>
            )}
            {person?.phone && <span className="rt-under">{person.phone}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
