import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { AddSeatForm } from './AddSeatForm';

const AddSeatPageQuery = graphql(`
  query AddSeatPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        manageSeats
        seatPartnership
      }
      kind
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
      {partnership.kind !== 'PARTNERSHIP' && (
        <p className="govuk-body">
          Most seats of a group are drawn from the table it belongs to:{' '}
          <TextLink to={`/partnerships/${slug}/seats/from-parent`}>choose from that table</TextLink>.
        </p>
      )}
      {partnership.viewerCan.seatPartnership && (
        <p className="govuk-body">
          A partnership can hold a seat as well:{' '}
          <TextLink to={`/partnerships/${slug}/seats/partnership`}>give a partnership a seat</TextLink>.
        </p>
      )}
      <AddSeatForm key={partnership.id} partnershipId={partnership.id} back={people} />
    </Page>
  );
}
