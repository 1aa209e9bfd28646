import { readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
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
  const { shown, wanted, change } = useSeatFilter(seats);
  const ids = shown.map(({ id }) => id);
  return (
    <>
      <SeatFilter seats={seats} shown={shown.length} wanted={wanted} onChange={change} />
      {shown.length ? (
        <SeatTable seats={refs.filter((_, index) => ids.includes(seats[index]!.id))} pageSize={50} manageAt={here} />
      ) : (
        <EmptyState title="No seat is like that">
          <p className="govuk-body">
            Try fewer words, or{' '}
            <TextButton onPress={() => change({ find: '', sector: '', vacant: '' })}>show all seats</TextButton>.
          </p>
        </EmptyState>
      )}
    </>
  );
}
