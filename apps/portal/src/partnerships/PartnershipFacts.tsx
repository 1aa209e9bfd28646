import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { tierWords } from './words';

const PartnershipFactsDocument = graphql(`
  fragment PartnershipFacts on Partnership {
    tier
    area
    region
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
  }
`);

/** What kind of partnership it is, and what it reports to. */
export function PartnershipFacts({ partnership: ref }: { partnership: FragmentType<typeof PartnershipFactsDocument> }) {
  const { tier, area, region, hostAgency, parent, subgroups } = readFragment(PartnershipFactsDocument, ref);
  return (
    <section className="rt-card" aria-labelledby="about">
      <h2 className="govuk-heading-m" id="about">
        About
      </h2>
      <SummaryList
        rows={[
          ['Area', area],
          region && ['Region', region],
          ['Tier', tierWords[tier]],
          hostAgency && ['Host', hostAgency.name],
          parent && [
            'Reports to',
            <TextLink key={parent.id} to={`/partnerships/${parent.slug}`}>
              {parent.name}
            </TextLink>,
          ],
          subgroups.length > 0 && [
            'Groups',
            <ul className="govuk-list" key="groups">
              {subgroups.map(({ id, name, slug }) => (
                <li key={id}>
                  <TextLink to={`/partnerships/${slug}`}>{name}</TextLink>
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
    </section>
  );
}
