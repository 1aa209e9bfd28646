import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { MergePartnershipForm } from './MergePartnershipForm';

const MergePartnershipPageQuery = graphql(`
  query MergePartnershipPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        merge
      }
      ...MergePartnershipForm
    }
  }
`);

export function MergePartnershipPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(MergePartnershipPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCan.merge) return <NotFound />;
  const status = `/partnerships/${slug}/status`;
  return (
    <Page
      title="Merge the partnership into another"
      caption={partnership.name}
      back={{ to: status, label: 'Change the status' }}
    >
      <MergePartnershipForm key={partnership.id} partnership={partnership} back={status} />
    </Page>
  );
}
