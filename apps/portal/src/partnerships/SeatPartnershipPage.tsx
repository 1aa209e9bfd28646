import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { SeatPartnershipForm } from './SeatPartnershipForm';

const SeatPartnershipPageQuery = graphql(`
  query SeatPartnershipPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        seatPartnership
      }
    }
  }
`);

/** A partnership becomes a member of another. */
export function SeatPartnershipPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(SeatPartnershipPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCan.seatPartnership) return <NotFound />;
  const { id, name } = partnership;
  const people = `/partnerships/${slug}/people`;
  return (
    <Page title="Give a partnership a seat" caption={name} back={{ to: people, label: 'People and seats' }}>
      <SeatPartnershipForm key={id} partnershipId={id} back={people} />
    </Page>
  );
}
