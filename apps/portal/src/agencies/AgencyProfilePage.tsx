import { useParams } from 'react-router';
import { graphql } from '../gql';
import { sectors } from '../table/sectors';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ProfileFacts } from './ProfileFacts';
import { kindOfBody } from './words';

const AgencyProfilePageQuery = graphql(`
  query AgencyProfilePage($id: ID!) {
    agencyProfile(agencyId: $id) {
      id
      ...ProfileFacts
      partnerships {
        id
        slug
        name
      }
      agency {
        id
        name
        sector
        agencyType
      }
    }
  }
`);

/** An agency as everybody sees it: what it consents to show, and no person. */
export function AgencyProfilePage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(AgencyProfilePageQuery, { id });
  if (!data) return waiting;
  const { agencyProfile } = data;
  if (!agencyProfile) return <NotFound />;
  const { agency, partnerships } = agencyProfile;
  return (
    <Page title={agency.name} caption="Agency">
      <ProfileFacts profile={agencyProfile} />
      <SummaryList
        rows={[
          ['Sector', sectors[agency.sector].label],
          ['Kind of body', kindOfBody(agency.agencyType)],
        ]}
      />
      {partnerships.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Partnerships at which it sits</h2>
          <ul className="govuk-list govuk-list--spaced">
            {partnerships.map(({ id: each, slug, name }) => (
              <li key={each}>
                <TextLink to={`/directory/${slug}`}>{name}</TextLink>
              </li>
            ))}
          </ul>
          <p className="govuk-hint">Those that say in the public directory who sits with them.</p>
        </>
      )}
    </Page>
  );
}
