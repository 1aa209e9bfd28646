import { graphql } from '../../gql';
import type { SeatThatDayFragment as SeatThatDay } from '../../gql/graphql';
import { sectors } from '../../table/sectors';
import { Table, type Column } from '../../ui/Table';
import { kindWords, seatLabel } from '../words';
import { NOT_SHARED } from './changeInWords';

export const SeatThatDayFragment = graphql(`
  fragment SeatThatDay on SeatPeriod {
    id
    seatId
    title
    memberName
    kind
    isStatutory
    agency {
      id
      name: nameOn(day: $day)
      sector
    }
    representative(day: $day) {
      id
      name
      person {
        id
        name
      }
    }
    deputy(day: $day) {
      id
      name
      person {
        id
        name
      }
    }
  }
`);

/** Whoever has left is known by the name that the table keeps. */
export interface Holder {
  name?: string | null;
  person?: { id: string; name: string } | null;
}

/** Who held a place in a seat; empty when nobody did. */
export const holderOf = (term: Holder | null | undefined) =>
  term ? (term.person?.name ?? term.name ?? NOT_SHARED) : '';

const sectorOf = ({ agency }: SeatThatDay) => sectors[agency.sector].label;
const kind = (seat: SeatThatDay) => `${kindWords[seat.kind]}${seat.isStatutory ? ', statutory' : ''}`;
const representative = (seat: SeatThatDay) => holderOf(seat.representative) || 'Vacant';
const deputy = (seat: SeatThatDay) => holderOf(seat.deputy);

const columns: Column<SeatThatDay>[] = [
  { header: 'Seat', sort: 'seat', cell: seatLabel, text: seatLabel },
  { header: 'Sector', sort: 'sector', cell: sectorOf, text: sectorOf },
  { header: 'Kind', sort: 'kind', cell: kind, text: kind },
  { header: 'Representative', sort: 'representative', cell: representative, text: representative },
  { header: 'Deputy', sort: 'deputy', cell: (seat) => deputy(seat) || 'None', text: deputy },
];

/** The table of a day by agency and sector. */
export function SeatsThatDay({ seats, day }: { seats: readonly SeatThatDay[]; day: string }) {
  const sorted = seats.toSorted(
    (a, b) =>
      sectorOf(a).localeCompare(sectorOf(b), 'en-GB') ||
      seatLabel(a).localeCompare(seatLabel(b), 'en-GB', { numeric: true }),
  );
  return (
    <Table
      caption="Seats that day"
      hideCaption
      csv={`seats-on-${day}`}
      columns={columns}
      rows={sorted}
      rowKey={({ id }) => id}
    />
  );
}
