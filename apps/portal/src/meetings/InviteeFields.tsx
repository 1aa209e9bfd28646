import { CheckboxesField, RadioField } from '../forms/ChoiceFields';
import { useField } from '../forms/Form';
import { sectorOrder, sectors } from '../table/sectors';
import { TextButton } from '../ui/Button';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { GuestFields } from './GuestFields';
import { invitedSeats, isObserver, isVacant, seatsThatMaySee, type InviteeSeat, type InviteeValues } from './invitees';
import { counted, seatName } from './words';

interface InviteeFieldsProps {
  seats: readonly InviteeSeat[];
  values: InviteeValues;
  /** Where vacancies are filled; left out when the reader cannot. */
  vacanciesAt?: string;
}

/** Who is invited: every seat that may see the meeting unless some are chosen; observers and guests by choice. */
export function InviteeFields({ seats, values, vacanciesAt }: InviteeFieldsProps) {
  const ofTable = seats.filter((seat) => !isObserver(seat));
  const observers = seats.filter(isObserver);
  const byDefault = seatsThatMaySee(seats, values.seenBy);
  const isForSignatories = values.agreementId !== '';
  return (
    <>
      <RadioField
        name="invite"
        label="Which seats are invited?"
        choices={[
          {
            value: 'ALL',
            // How many have signed is said above, where the agreement is chosen.
            label: !byDefault.length
              ? 'No seats, the officers only'
              : isForSignatories
                ? 'Every seat that may see it'
                : `Every seat that may see it (${byDefault.length})`,
          },
          { value: 'CHOSEN', label: 'The seats I choose', hint: 'Whoever is invited sees the meeting as well.' },
        ]}
      />
      {values.invite === 'CHOSEN' && (
        <>
          <CheckboxesField name="seatIds" label="Seats invited" choices={bySector(ofTable).map(choiceOf)} />
          <TickAll seatIds={ofTable.map(({ id }) => id)} />
        </>
      )}
      {observers.length > 0 && (
        <CheckboxesField
          name="observerSeatIds"
          label="Observers (optional)"
          hint="Observers see this meeting only when they are invited."
          choices={observers.map(choiceOf)}
        />
      )}
      <GuestFields guests={values.guests} />
      <WhoIsReached
        seats={invitedSeats(seats, values)}
        guests={values.guests.length}
        isForSignatories={isForSignatories}
        vacanciesAt={vacanciesAt}
      />
    </>
  );
}

function TickAll({ seatIds }: { seatIds: string[] }) {
  const { set } = useField<string[]>('seatIds');
  return (
    <p className="govuk-body rt-tick-all">
      <TextButton onPress={() => set(seatIds)}>Tick every seat</TextButton>
      <TextButton onPress={() => set([])}>Untick every seat</TextButton>
    </p>
  );
}

interface WhoIsReachedProps {
  seats: InviteeSeat[];
  guests: number;
  isForSignatories: boolean;
  vacanciesAt?: string;
}

function WhoIsReached({ seats, guests, isForSignatories, vacanciesAt }: WhoIsReachedProps) {
  const vacant = seats.filter(isVacant);
  return (
    <div aria-live="polite">
      <Inset>
        <p>
          Invitations go to {counted(seats.length - vacant.length, 'seat')}
          {guests > 0 && ` and ${counted(guests, 'guest')}`}, and to the officers
          {isForSignatories && ', of these only to those whose agency has signed the agreement'}.
        </p>
        {vacant.length > 0 && (
          <>
            <p>
              {vacant.length === 1 ? '1 seat has nobody to invite' : `${vacant.length} seats have nobody to invite`}:{' '}
              {vacant.map(seatName).join('; ')}. Whoever fills {vacant.length === 1 ? 'it' : 'one'} before the meeting
              gets the invitation then.
            </p>
            {vacanciesAt && (
              <p>
                <TextLink to={vacanciesAt}>See vacancies</TextLink>
              </p>
            )}
          </>
        )}
      </Inset>
    </div>
  );
}

const bySector = (seats: InviteeSeat[]) =>
  seats.toSorted(
    (a, b) =>
      sectorOrder.indexOf(a.agency.sector) - sectorOrder.indexOf(b.agency.sector) ||
      seatName(a).localeCompare(seatName(b)),
  );

const choiceOf = (seat: InviteeSeat) => ({
  value: seat.id,
  label: seatName(seat),
  hint: [seat.representative?.person?.name ?? (isVacant(seat) ? 'Vacant' : ''), sectors[seat.agency.sector].label]
    .filter(Boolean)
    .join(', '),
});
