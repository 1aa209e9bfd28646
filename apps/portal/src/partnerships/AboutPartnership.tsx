import { graphql, readFragment, type FragmentType } from '../gql';
import { AgencyLink } from '../agencies/AgencyLink';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { PersonLine } from './SeatDetails';
import { officeWords, tierWords } from './words';

const AboutPartnershipFragment = graphql(`
  fragment AboutPartnership on Partnership {
    area
    region
    tier
    hostAgency {
      id
      name
    }
    parent {
      id
      name
      slug
    }
    subgroups {
      id
      name
      slug
    }
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

/** Officers and how to reach them, and where this partnership stands among others. */
export function AboutPartnership({ partnership }: { partnership: FragmentType<typeof AboutPartnershipFragment> }) {
  const { area, region, tier, hostAgency, parent, subgroups, officers } = readFragment(
    AboutPartnershipFragment,
    partnership,
  );
  return (
    <>
      <section aria-labelledby="officers">
        <h2 className="govuk-heading-m" id="officers">
          Officers
        </h2>
        {officers.length ? (
          <ul className="govuk-list govuk-list--spaced">
            {officers.map(({ id, office, person }) => (
              <li key={id}>
                <strong>{officeWords[office]}</strong>
                <br />
                <PersonLine person={person} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="govuk-body">No office is held at present.</p>
        )}
      </section>
      <section aria-labelledby="about">
        <h2 className="govuk-heading-m" id="about">
          About
        </h2>
        <SummaryList
          rows={[
            ['Area', area],
            region && ['Region', region],
            ['Tier', tierWords[tier]],
            hostAgency && ['Host', <AgencyLink agency={hostAgency} />],
            parent && ['Reports to', <TextLink to={`/partnerships/${parent.slug}`}>{parent.name}</TextLink>],
          ]}
        />
      </section>
      {subgroups.length > 0 && (
        <section aria-labelledby="subgroups">
          <h2 className="govuk-heading-m" id="subgroups">
            Groups that report to it
          </h2>
          <ul className="govuk-list govuk-list--spaced">
            {subgroups.map(({ id, name, slug }) => (
              <li key={id}>
                <TextLink to={`/partnerships/${slug}`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
