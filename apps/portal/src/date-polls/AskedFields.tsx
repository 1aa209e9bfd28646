import { CheckboxesField, RadioField } from '../forms/ChoiceFields';
import {
  invitedSeats,
  isObserver,
  isVacant,
  seatsThatMaySee,
  type InviteeSeat,
  type InviteeValues,
} from '../meetings/invitees';
import { counted, seatName } from '../meetings/words';
import { Inset } from '../ui/Notes';

interface AskedFieldsProps {
  seats: readonly InviteeSeat[];
  values: InviteeValues;
}

/** Who is asked: every seat that may see the meeting unless some are chosen; observers by choice; officers always. */
export function AskedFields({ seats, values }: AskedFieldsProps) {
  const observers = seats.filter(isObserver);
  const byDefault = seatsThatMaySee(seats, values.seenBy);
  const asked = invitedSeats(seats, values);
  const vacant = asked.filter(isVacant);
  return (
    <>
      <RadioField
        name="invite"
        label="Which seats are asked?"
        choices={[
          {
            value: 'ALL',
            label: byDefault.length
              ? `Every seat that may see it (${byDefault.length})`
              : 'No seats, the officers only',
          },
          { value: 'CHOSEN', label: 'The seats I choose', hint: 'Whoever is asked sees the poll as well.' },
        ]}
      />
      {values.invite === 'CHOSEN' && (
        <CheckboxesField
          name="seatIds"
          label="Seats asked"
          choices={seats.filter((seat) => !isObserver(seat)).map(choiceOf)}
        />
      )}
      {observers.length > 0 && (
        <CheckboxesField
          name="observerSeatIds"
          label="Observers (optional)"
          hint="Observers see this poll only when they are asked."
          choices={observers.map(choiceOf)}
        />
      )}
      <div aria-live="polite">
        <Inset>
          <p>
            {counted(asked.length - vacant.length, 'seat')} and the officers are asked by email, and answer here after
            signing in. A deputy may answer for their seat.
          </p>
          {vacant.length > 0 && (
            <p>
              {counted(vacant.length, 'seat')} {vacant.length === 1 ? 'has' : 'have'} nobody to ask now:{' '}
              {vacant.map(seatName).join('; ')}.
            </p>
          )}
        </Inset>
      </div>
    </>
  );
}

const choiceOf = (seat: InviteeSeat) => ({
  value: seat.id,
  label: seatName(seat),
  hint: seat.representative?.person?.name ?? (isVacant(seat) ? 'Vacant' : ''),
});
