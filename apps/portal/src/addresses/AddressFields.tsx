import { CheckboxesField, CheckboxField, RadioField } from '../forms/ChoiceFields';
import { atMost, required } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { AddressSeenBy } from '../gql/enums';
import { seatName } from '../meetings/words';
import { Inset } from '../ui/Notes';

export const AddressChoicesFragment = graphql(`
  fragment AddressChoices on Partnership {
    directoryEntry {
      id
    }
    seats {
      id
      title
      memberName
      kind
      isStatutory
      agency {
        id
        name
      }
    }
  }
`);

export interface AddressValues {
  label: string;
  lines: string;
  postcode: string;
  note: string;
  isSafeLocation: boolean;
  isListed: boolean;
  seenBy: AddressSeenBy;
  seatIds: string[];
}

export const addressRules = <Values,>() => [
  required<Values>('label', 'Enter what it is'),
  atMost<Values>('label', 120, 'Keep what it is within 120 characters'),
  required<Values>('lines', 'Enter the address'),
  atMost<Values>('lines', 500, 'Keep the address within 500 characters'),
  atMost<Values>('note', 500, 'Keep what to know within 500 characters'),
];

/** What is no safe location is all members', and what is one is in no directory, whatever was ticked before. */
export const sentOf = ({ label, lines, postcode, note, isSafeLocation, isListed, seenBy, seatIds }: AddressValues) => ({
  label,
  lines,
  postcode,
  note,
  isSafeLocation,
  isListed: isListed && !isSafeLocation,
  seenBy: isSafeLocation ? seenBy : ('PARTNERSHIP' as const),
  seatIds: isSafeLocation && seenBy === 'NAMED' ? seatIds : [],
});

interface AddressFieldsProps {
  choices: FragmentType<typeof AddressChoicesFragment>;
  values: AddressValues;
  /** Whether the public could read it until now. */
  wasListed?: boolean;
}

export function AddressFields({ choices, values, wasListed = false }: AddressFieldsProps) {
  const { directoryEntry, seats } = readFragment(AddressChoicesFragment, choices);
  const nameable = seats.filter(({ isStatutory, kind }) => isStatutory && kind !== 'OBSERVER');
  return (
    <>
      <TextField name="label" label="What is it?" hint="For example, Office, or Thursday drop-in" />
      <TextArea name="lines" label="Address" hint="Without the postcode, one line beneath the other" rows={3} />
      <TextField name="postcode" label="Postcode" optional width={10} />
      <TextArea
        name="note"
        label="What should people know?"
        optional
        hint="When it is open, which door, how to get in. Name no people."
        rows={2}
      />
      <CheckboxField
        name="isSafeLocation"
        label="This is a safe location"
        hint="Somebody is safe as long as it is not known, such as a refuge or a safe house. It is never in the directory, in lists, letters, reports or exports."
      />
      {values.isSafeLocation && wasListed && (
        <Inset>
          The public could read this address. It is gone from the directory the moment you save; whoever copied it
          before still has it.
        </Inset>
      )}
      {values.isSafeLocation && (
        <RadioField
          name="seenBy"
          label="Who may see it?"
          hint="Nobody else learns that there is such an address."
          choices={[
            { value: 'OFFICERS', label: 'The officers' },
            { value: 'NAMED', label: 'Named statutory seats and the officers' },
            { value: 'STATUTORY', label: 'All statutory members and the officers' },
          ]}
        />
      )}
      {values.isSafeLocation &&
        values.seenBy === 'NAMED' &&
        (nameable.length > 0 ? (
          <CheckboxesField
            name="seatIds"
            label="Which seats?"
            hint="Their representatives and deputies, for as long as the seat is statutory."
            choices={nameable.map((seat) => ({ value: seat.id, label: seatName(seat) }))}
          />
        ) : (
          <Inset>No seat at this table is statutory, so none can be named.</Inset>
        ))}
      {!values.isSafeLocation && directoryEntry && (
        <CheckboxField
          name="isListed"
          label="Show it in the public directory"
          hint="Anybody in the world can then read, copy and keep it."
        />
      )}
    </>
  );
}
