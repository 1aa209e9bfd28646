import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { EditPartnershipForm } from './EditPartnershipForm';

const EditPartnershipPageQuery = graphql(`
  query EditPartnershipPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        edit
      }
      ...EditPartnershipForm
    }
  }
`);

/** What is said of a partnership: its name, area, tier, level and host. */
export function EditPartnershipPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(EditPartnershipPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCan.edit) return <NotFound />;
  const here = `/partnerships/${slug}`;
  return (
    <Page title="Edit partnership" caption={partnership.name} back={{ to: here, label: partnership.name }}>
      <EditPartnershipForm key={partnership.id} partnership={partnership} back={here} />
    </Page>
  );
}
