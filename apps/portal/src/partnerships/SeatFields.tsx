import { CheckboxField, RadioField } from '../forms/ChoiceFields';
import { TextField } from '../forms/TextField';

/** What a seat is, whoever fills it. */
export function SeatFields() {
  return (
    <>
      <RadioField
        name="kind"
        label="Kind of seat"
        choices={[
          { value: 'CORE', label: 'Core', hint: 'Part of the table by the terms of reference.' },
          { value: 'CO_OPTED', label: 'Co-opted', hint: 'Added by a decision of the partnership.' },
          { value: 'OBSERVER', label: 'Observer', hint: 'No vote. Sees only what it is invited to.' },
        ]}
      />
      <CheckboxField name="isStatutory" label="Held under a legal duty (statutory)" />
      <TextField
        name="title"
        label="Title of the seat"
        optional
        hint="Only when one agency has several seats. For example: Children’s services."
      />
    </>
  );
}
