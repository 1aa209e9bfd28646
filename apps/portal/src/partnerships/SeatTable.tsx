import { graphql, readFragment, type FragmentType } from '../gql';
import type { TableSeatFragment as TableSeat } from '../gql/graphql';
import { AgencyLink } from '../agencies/AgencyLink';
import { sectors } from '../table/sectors';
import { Table, type Column } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { kindWords, seatLabel } from './words';

export const TableSeatFragment = graphql(`
  fragment TableSeat on Seat {
    id
    title
    memberName
    kind
    isStatutory
    agency {
      id
      name
      sector
    }
    representative {
      id
      startsOn
      endsOn
      person {
        id
        name
        jobTitle
        email
      }
    }
    deputy {
      id
      person {
        id
        name
        jobTitle
        email
      }
    }
    viewerCan {
      change
      invite
    }
  }
`);

interface SeatTableProps {
  seats: readonly FragmentType<typeof TableSeatFragment>[];
  /** Where each seat is looked after; without it the table only tells. */
  manageAt?: string;
  pageSize?: number;
}

/** The table of seats by agency and sector. */
export function SeatTable({ seats: refs, manageAt, pageSize }: SeatTableProps) {
  const seats = refs
    .map((ref) => readFragment(TableSeatFragment, ref))
    .toSorted(
      (a, b) =>
        sectorOf(a).localeCompare(sectorOf(b), 'en-GB') ||
        seatLabel(a).localeCompare(seatLabel(b), 'en-GB', { numeric: true }),
    );
  return (
    <Table
      caption="Seats"
      hideCaption
      csv="seats"
      pageSize={pageSize}
      columns={manageAt ? [seatWithLink(manageAt), ...columns.slice(1)] : columns}
      rows={seats}
      rowKey={({ id }) => id}
    />
  );
}

const sectorOf = ({ agency }: TableSeat) => sectors[agency.sector].label;
const representative = (seat: TableSeat) =>
  seat.representative ? (seat.representative.person?.name ?? 'Not shown to you') : 'Vacant';
const deputy = (seat: TableSeat) => (seat.deputy ? (seat.deputy.person?.name ?? 'Not shown to you') : '');
const kind = (seat: TableSeat) => `${kindWords[seat.kind]}${seat.isStatutory ? ', statutory' : ''}`;

const columns: Column<TableSeat>[] = [
  {
    header: 'Seat',
    sort: 'seat',
    // A seat that a partnership holds bears its name, and that is no agency's.
    cell: (seat) => (seat.memberName ? seatLabel(seat) : <AgencyLink agency={seat.agency} name={seatLabel(seat)} />),
    text: seatLabel,
  },
  { header: 'Sector', sort: 'sector', cell: sectorOf, text: sectorOf },
  { header: 'Kind', sort: 'kind', cell: kind, text: kind },
  {
    header: 'Representative',
    sort: 'representative',
    cell: (seat) => (
      <>
        {representative(seat)}
        {seat.representative?.person && <span className="rt-under">{seat.representative.person.jobTitle}</span>}
      </>
    ),
    text: representative,
  },
  { header: 'Deputy', sort: 'deputy', cell: (seat) => deputy(seat) || 'None', text: deputy },
];

const seatWithLink = (manageAt: string): Column<TableSeat> => ({
  ...columns[0]!,
  cell: (seat) => <TextLink to={`${manageAt}/${seat.id}`}>{seatLabel(seat)}</TextLink>,
});
