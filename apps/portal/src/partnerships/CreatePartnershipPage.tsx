import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CreatePartnershipForm } from './CreatePartnershipForm';

const CreatePartnershipPageQuery = graphql(`
  query CreatePartnershipPage {
    viewer {
      person {
        id
      }
      viewerCan {
        createPartnership
      }
      partnerships(first: 100) {
        nodes {
          id
          name
          slug
        }
      }
    }
  }
`);

export function CreatePartnershipPage() {
  const [data, waiting] = usePageQuery(CreatePartnershipPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer?.viewerCan.createPartnership) return <NotFound />;
  return (
    <Page title="Create a partnership" back={{ to: '/partnerships', label: 'My partnerships' }}>
      <CreatePartnershipForm parents={data.viewer.partnerships.nodes} />
    </Page>
  );
}
