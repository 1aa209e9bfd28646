import { useParams } from 'react-router';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { DrawSeatsForm } from './DrawSeatsForm';

const DrawSeatsPageQuery = graphql(`
  query DrawSeatsPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      kind
      viewerCan {
        manageSeats
      }
      seats {
        id
        drawnFrom {
          id
        }
      }
      parent {
        id
        name
        seats {
          id
          ...SeatChoice
        }
      }
    }
  }
`);

/** Further seats for a group, from the table that it belongs to. */
export function DrawSeatsPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(DrawSeatsPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCan.manageSeats || partnership.kind === 'PARTNERSHIP') return <NotFound />;
  const { id, name, seats, parent } = partnership;
  const people = `/partnerships/${slug}/people`;
  const drawn = new Set(seats.map(({ drawnFrom }) => drawnFrom?.id));
  return (
    <Page title="Add seats from the parent’s table" caption={name} back={{ to: people, label: 'People and seats' }}>
      {parent ? (
        <DrawSeatsForm
          key={id}
          groupId={id}
          parent={parent.name}
          seats={parent.seats.filter((seat) => !drawn.has(seat.id))}
          back={people}
        />
      ) : (
        <EmptyState title="That table is not shown to you">
          <p className="govuk-body">Somebody with a place at the table above can choose from it.</p>
        </EmptyState>
      )}
    </Page>
  );
}
