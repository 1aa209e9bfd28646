import { useParams } from 'react-router';
import { graphql } from '../gql';
import { SeatPath } from '../nominations/SeatPath';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeSeatForm } from './ChangeSeatForm';
import { CloseSeatForm } from './CloseSeatForm';
import { SeatFacts } from './SeatFacts';
import { SeatTerms } from './SeatTerms';
import { seatLabel } from './words';

const SeatPageQuery = graphql(`
  query SeatPage($seatId: ID!) {
    seat(id: $seatId) {
      id
      title
      memberName
      agency {
        id
        name
      }
      partnership {
        id
        name
        slug
      }
      viewerCan {
        change
      }
      ...SeatFacts
      ...SeatPath
      ...SeatTerms
      ...ChangeSeatForm
      ...CloseSeatForm
    }
  }
`);

/** One seat: who fills it, who has, and what may be done about it. */
export function SeatPage() {
  const { slug, seatId } = useParams();
  const [data, waiting] = usePageQuery(SeatPageQuery, { seatId: seatId! });
  if (!data) return waiting;
  const { seat } = data;
  if (!seat || seat.partnership?.slug !== slug) return <NotFound />;
  const people = `/partnerships/${slug}/people`;
  return (
    <Page
      title={seatLabel(seat)}
      caption={`Seat at ${seat.partnership?.name}`}
      back={{ to: people, label: 'People and seats' }}
    >
      <SeatFacts seat={seat} slug={slug!} />
      <SeatPath key={seat.id} seat={seat} slug={slug!} />
      <SeatTerms seat={seat} />
      {seat.viewerCan.change && (
        <>
          <h2 className="govuk-heading-l">Change the seat</h2>
          <ChangeSeatForm key={seat.id} seat={seat} />
          <CloseSeatForm seat={seat} back={people} />
        </>
      )}
    </Page>
  );
}
