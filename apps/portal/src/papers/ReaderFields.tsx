import { CheckboxesField, RadioField } from '../forms/ChoiceFields';
import { TextArea } from '../forms/TextField';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { Marking, PartOfMeeting } from '../gql/graphql';
import { seatName } from '../meetings/words';

const ReaderChoicesFragment = graphql(`
  fragment ReaderChoices on Meeting {
    id
    parts
    nameableSeats {
      id
      title
      memberName
      agency {
        id
        name
      }
    }
  }
`);

const labels: Record<PartOfMeeting, string> = {
  EVERYBODY: 'Everybody whom the item is for',
  STATUTORY: 'Statutory members and the officers',
  OFFICERS: 'The officers',
  NAMED: 'Named seats and the officers',
};

interface ReaderFieldsProps {
  meeting: FragmentType<typeof ReaderChoicesFragment>;
  values: { seenBy: PartOfMeeting; marking: Marking };
  /** What it belongs to, after "Everybody whom". */
  belongsTo?: string;
}

/** For whom a paper is, and how it is to be handled. */
export function ReaderFields({ meeting: ref, values, belongsTo }: ReaderFieldsProps) {
  const { parts, nameableSeats } = readFragment(ReaderChoicesFragment, ref);
  return (
    <>
      <RadioField
        name="seenBy"
        label="Who may read it?"
        hint="Nobody else learns that there is such a paper: not on the page of the meeting, and not by email."
        choices={parts.map((part) => ({
          value: part,
          label: part === 'EVERYBODY' && belongsTo ? `Everybody whom ${belongsTo} is for` : labels[part],
        }))}
      />
      {values.seenBy === 'NAMED' && (
        <CheckboxesField
          name="seatIds"
          label="Which seats?"
          hint="Their representatives and deputies."
          choices={nameableSeats.map((seat) => ({ value: seat.id, label: seatName(seat) }))}
        />
      )}
      <RadioField
        name="marking"
        label="Marking"
        choices={[
          { value: 'OFFICIAL', label: 'OFFICIAL', hint: 'Ordinary business. Nothing is shown.' },
          {
            value: 'OFFICIAL_SENSITIVE',
            label: 'OFFICIAL-SENSITIVE',
            hint: 'Shown with the instruction below wherever the paper is. It is never named in email.',
          },
        ]}
      />
      {values.marking === 'OFFICIAL_SENSITIVE' && (
        <TextArea
          name="handling"
          label="How is it to be handled?"
          hint="For example: Do not forward. Destroy after the meeting."
          rows={2}
        />
      )}
    </>
  );
}
