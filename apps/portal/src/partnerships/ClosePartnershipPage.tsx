import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ClosePartnershipForm } from './ClosePartnershipForm';

const ClosePartnershipPageQuery = graphql(`
  query ClosePartnershipPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      kind
      viewerCan {
        close
      }
      ...ClosePartnershipForm
    }
  }
`);

export function ClosePartnershipPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ClosePartnershipPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCan.close) return <NotFound />;
  const status = `/partnerships/${slug}/status`;
  return (
    <Page
      title={partnership.kind === 'PARTNERSHIP' ? 'Close the partnership' : 'Close the group'}
      caption={partnership.name}
      back={{ to: status, label: 'Change the status' }}
    >
      <ClosePartnershipForm key={partnership.id} partnership={partnership} back={status} />
    </Page>
  );
}
