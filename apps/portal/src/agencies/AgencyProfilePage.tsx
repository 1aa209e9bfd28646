import { useParams } from 'react-router';
import { graphql } from '../gql';
import { sectors } from '../table/sectors';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { usePageQuery } from '../ui/usePageQuery';
import { ProfileFacts } from './ProfileFacts';
import { kindOfBody } from './words';

const AgencyProfilePageQuery = graphql(`
  query AgencyProfilePage($id: ID!) {
    agencyProfile(agencyId: $id) {
      id
      ...ProfileFacts
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
  const { agency } = agencyProfile;
  return (
    <Page title={agency.name} caption="Agency">
      <ProfileFacts profile={agencyProfile} />
      <SummaryList
        rows={[
          ['Sector', sectors[agency.sector].label],
          ['Kind of body', kindOfBody(agency.agencyType)],
        ]}
      />
    </Page>
  );
}
