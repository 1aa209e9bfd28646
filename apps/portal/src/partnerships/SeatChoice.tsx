import { CheckboxesField, CheckboxField } from '../forms/ChoiceFields';
import { graphql, readFragment, type FragmentType } from '../gql';
import { sectors } from '../table/sectors';
import { EmptyState } from '../ui/Notes';
import { seatLabel } from './words';

export const SeatChoiceFragment = graphql(`
  fragment SeatChoice on Seat {
    id
    title
    memberName
    kind
    agency {
      id
      name
      sector
    }
    representative {
      id
      person {
        id
        name
      }
    }
  }
`);

interface SeatChoiceProps {
  seats: readonly FragmentType<typeof SeatChoiceFragment>[];
  label: string;
}

/** Which seats of a table are drawn to another, and whether those who fill them are invited there. */
export function SeatChoice({ seats: refs, label }: SeatChoiceProps) {
  const seats = refs
    .map((ref) => readFragment(SeatChoiceFragment, ref))
    .filter(({ kind }) => kind !== 'OBSERVER')
    .toSorted((a, b) => seatLabel(a).localeCompare(seatLabel(b), 'en-GB', { numeric: true }));
  if (!seats.length)
    return (
      <EmptyState title="There is no seat to choose from">
        <p className="govuk-body">Seats can be added to the table of the group itself later.</p>
      </EmptyState>
    );
  return (
    <>
      <CheckboxesField
        name="seatIds"
        label={label}
        hint="Each agency gets a seat at the table of the group. It closes when its seat here does."
        choices={seats.map((seat) => ({
          value: seat.id,
          label: seatLabel(seat),
          hint: [
            sectors[seat.agency.sector].label,
            seat.representative ? (seat.representative.person?.name ?? 'represented') : 'vacant',
          ].join(', '),
        }))}
      />
      <CheckboxField
        name="inviteRepresentatives"
        label="Invite whoever represents them here to represent them in the group"
        hint="By email, like anybody else. They see nothing of the group until they accept."
      />
    </>
  );
}
