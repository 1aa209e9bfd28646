import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AddSeatForm } from './AddSeatForm';

const AddSeatPageQuery = graphql(`
  query AddSeatPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        manageSeats
      }
    }
  }
`);

export function AddSeatPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(AddSeatPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCan.manageSeats) return <NotFound />;
  const people = `/partnerships/${slug}/people`;
  return (
    <Page title="Add a seat" caption={partnership.name} back={{ to: people, label: 'People and seats' }}>
      <AddSeatForm key={partnership.id} partnershipId={partnership.id} back={people} />
    </Page>
  );
}
