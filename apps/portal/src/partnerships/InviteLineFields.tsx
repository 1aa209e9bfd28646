import { SelectField } from '../forms/ChoiceFields';
import { TextField } from '../forms/TextField';
import { TextButton } from '../ui/Button';

interface InviteLineFieldsProps {
  index: number;
  /** Why it was not sent; empty when it has not been tried. */
  answer: string;
  places: readonly { value: string; label: string }[];
  onTakeOff: () => void;
}

/** One person on the list of those to be invited. */
export function InviteLineFields({ index, answer, places, onTakeOff }: InviteLineFieldsProps) {
  return (
    <fieldset className="govuk-fieldset rt-card">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Person {index + 1}</legend>
      {answer && (
        <p className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>Not sent. {answer}
        </p>
      )}
      <TextField name={`lines.${index}.email`} label="Email address" type="email" />
      <SelectField
        name={`lines.${index}.place`}
        label="Invited as"
        empty="Choose a seat or an office"
        choices={places}
      />
      <TextButton onPress={onTakeOff} about={`person ${index + 1}`}>
        Take off the list
      </TextButton>
    </fieldset>
  );
}
