import { graphql, readFragment, type FragmentType } from '../gql';
import { GapDetails } from '../nominations/GapDetails';
import { GapTable } from '../nominations/GapTable';
import { RoundTable } from '../table/RoundTable';
import { sectors } from '../table/sectors';
import { NoSeats } from './NoSeats';
import { SeatDetails } from './SeatDetails';
import { SeatTable, TableSeatFragment } from './SeatTable';
import { officeWords, seatLabel } from './words';

const TheTableFragment = graphql(`
  fragment TheTable on Partnership {
    slug
    viewerCan {
      manageSeats
    }
    seats {
      id
      vacancy {
        id
      }
      ...TableSeat
    }
    gaps {
      id
      sector
      ...GapDetails
      ...GapTableRow
    }
    officers {
      id
      office
      person {
        id
        name
      }
    }
    ...NoSeats
  }
`);

interface TheTableProps {
  partnership: FragmentType<typeof TheTableFragment>;
  viewerId?: string;
}

/** Who is at the table, where the gaps are. */
export function TheTable({ partnership: ref, viewerId }: TheTableProps) {
  const partnership = readFragment(TheTableFragment, ref);
  const { slug, seats: refs, gaps, officers, viewerCan } = partnership;
  const seats = refs.map((seat) => readFragment(TableSeatFragment, seat));
  // An observer is shown the seats of observers only: that is not the table.
  if (!seats.some(({ kind }) => kind !== 'OBSERVER') && !(viewerCan.manageSeats && seats.length > 0)) {
    return <NoSeats partnership={partnership} viewerId={viewerId} />;
  }
  const vacant = seats.filter(({ representative }) => !representative).length;
  return (
    <RoundTable
      seats={seats.map((seat) => ({
        id: seat.id,
        label: seatLabel(seat),
        sector: seat.agency.sector,
        kind: seat.kind,
        isVacant: !seat.representative,
      }))}
      officers={officers.map(({ id, office, person }) => ({
        id,
        office: officeWords[office],
        name: person?.name ?? '',
        seatId: person ? seats.find((seat) => seat.representative?.person?.id === person.id)?.id : undefined,
      }))}
      gaps={gaps.map(({ id, sector }) => ({
        id,
        sector,
        label: `${sectors[sector].label}: an agency is wanted`,
      }))}
      centre={`${seats.length} ${seats.length === 1 ? 'seat' : 'seats'}`}
      centreNote={
        [vacant > 0 && `${vacant} vacant`, gaps.length > 0 && `${gaps.length} wanted`].filter(Boolean).join(', ') ||
        'every seat is filled'
      }
      details={(chosen) => {
        const seat = refs.find(({ id }) => id === chosen);
        const gap = gaps.find(({ id }) => id === chosen);
        if (gap) return <GapDetails gap={gap} slug={slug} />;
        return seat && <SeatDetails seat={seat} vacancyId={seat.vacancy?.id} slug={slug} />;
      }}
    >
      <SeatTable seats={refs} />
      <GapTable gaps={gaps} />
    </RoundTable>
  );
}
