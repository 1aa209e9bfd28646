import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ProfileForm } from './ProfileForm';

const ChangeProfilePageQuery = graphql(`
  query ChangeProfilePage($id: ID!) {
    agency(id: $id) {
      id
      name
      profile {
        id
        about
        website
        isPublished
        version
      }
      viewerCan {
        changeProfile
        publishProfile
      }
    }
  }
`);

export function ChangeProfilePage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(ChangeProfilePageQuery, { id });
  if (!data) return waiting;
  const { agency } = data;
  if (!agency?.viewerCan.changeProfile) return <NotFound />;
  return (
    <Page title="Public profile" caption={agency.name} back={{ to: `/agencies/${id}`, label: agency.name }}>
      <ProfileForm agency={agency} profile={agency.profile} mayPublish={agency.viewerCan.publishProfile} />
    </Page>
  );
}
