import { RadioField } from '../forms/ChoiceFields';
import { TextArea, TextField } from '../forms/TextField';
import { choicesOf, confidenceWords } from './words';

const hints = {
  MEASURED: 'Counted, or taken from a system that counts',
  ESTIMATED: 'Worked out from something that was counted',
  GUESSED: 'Nobody counted',
};

/** The figure, and what stands beside it. */
export function ReadingFields({ unit }: { unit: string }) {
  return (
    <>
      <TextField
        name="value"
        label={`How many ${unit}?`}
        hint="For example, 1,250. Enter 0 if nothing was counted."
        width={10}
      />
      <RadioField name="confidence" label="How well is it known?" choices={choicesOf(confidenceWords, hints)} />
      <TextArea
        name="evidence"
        label="How is it known?"
        optional
        rows={3}
        hint="Words or a link: an attendance list, the page of an export. Name no people."
      />
    </>
  );
}
