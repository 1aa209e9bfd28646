import { readFragment, type FragmentType } from '../gql';
import { EmptyState } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { SeatFilter, useSeatFilter } from './SeatFilter';
import { SeatTable, TableSeatFragment } from './SeatTable';

interface SeatListProps {
  seats: readonly FragmentType<typeof TableSeatFragment>[];
  /** The page that it stands on. */
  here: string;
}

/** All seats, each with the way to its page; many of them can be narrowed down. */
export function SeatList({ seats: refs, here }: SeatListProps) {
  const seats = readFragment(TableSeatFragment, refs);
  const shown = useSeatFilter(seats).map(({ id }) => id);
  return (
    <>
      <SeatFilter seats={seats} shown={shown.length} />
      {shown.length ? (
        <SeatTable seats={refs.filter((_, index) => shown.includes(seats[index]!.id))} pageSize={50} manageAt={here} />
      ) : (
        <EmptyState title="No seat is like that">
          <p className="govuk-body">
            Try fewer words, or <TextLink to="?">show all seats</TextLink>.
          </p>
        </EmptyState>
      )}
    </>
  );
}
