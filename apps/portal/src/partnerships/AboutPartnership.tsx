import { graphql, readFragment, type FragmentType } from '../gql';
import type { PartnershipStatus } from '../gql/enums';
import { Details } from '../ui/Notes';
import { OfficialAreas } from '../areas/OfficialAreas';
import { AgencyLink } from '../agencies/AgencyLink';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { PartnershipLine } from './PartnershipLine';
import { PersonLine } from './SeatDetails';
import { levelWords, officeWords, partnershipKindWords, tierWords } from './words';

const AboutPartnershipFragment = graphql(`
  fragment AboutPartnership on Partnership {
    slug
    area
    region
    tier
    level
    kind
    endsOn
    product
    hostAgency {
      id
      name
    }
    areas {
      code
      name
      kind
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
      status
      kind
    }
    mergedFrom {
      id
      name
      slug
    }
    addresses {
      id
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
  const { area, region, tier, hostAgency, parent, subgroups, officers, ...about } = readFragment(
    AboutPartnershipFragment,
    partnership,
  );
  const { slug, areas, addresses, level, kind, endsOn, product, mergedFrom } = about;
  const [going, ended] = [subgroups.filter((each) => !isOver(each)), subgroups.filter(isOver)];
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
            kind !== 'PARTNERSHIP' && ['Kind', partnershipKindWords[kind]],
            [kind === 'PARTNERSHIP' ? 'Area' : 'Works on', area],
            product && ['To hand over', product],
            endsOn && ['Done by', <Day on={endsOn} />],
            areas.length > 0 && ['Official areas', <OfficialAreas areas={areas} />],
            addresses.length > 0 && [
              'Addresses',
              <TextLink to={`/partnerships/${slug}/addresses`}>Where to find it</TextLink>,
            ],
            region && ['Region', region],
            ['Tier', tierWords[tier]],
            level && ['Level', levelWords[level]],
            hostAgency && ['Host', <AgencyLink agency={hostAgency} />],
            mergedFrom.length > 0 && [
              'Took over from',
              mergedFrom.map((former) => (
                <span className="rt-line" key={former.id}>
                  <TextLink to={`/partnerships/${former.slug}`}>{former.name}</TextLink>
                </span>
              )),
            ],
            parent && ['Reports to', <TextLink to={`/partnerships/${parent.slug}`}>{parent.name}</TextLink>],
          ]}
        />
      </section>
      {going.length > 0 && (
        <section aria-labelledby="subgroups">
          <h2 className="govuk-heading-m" id="subgroups">
            Groups that report to it
          </h2>
          <ul className="govuk-list govuk-list--spaced">
            {going.map((group) => (
              <PartnershipLine key={group.id} {...group} />
            ))}
          </ul>
        </section>
      )}
      {ended.length > 0 && (
        <Details summary="Groups that have ended">
          <ul className="govuk-list govuk-list--spaced">
            {ended.map((group) => (
              <PartnershipLine key={group.id} {...group} />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

const isOver = ({ status }: { status: PartnershipStatus }) => status === 'MERGED' || status === 'CLOSED';
