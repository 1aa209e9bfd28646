import { useState } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';
import { useField, useFieldId } from './Form';
import { timeFrom } from './timeFrom';

/** A time as people write it: 9:30am, 14:00, 2pm. Its value is a LocalTime (14:00), or what was typed: `realTime` refuses that. */
export function TimeField(field: FieldProps) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  const [typed = value ?? '', setTyped] = useState<string>();
  const hint = field.hint ?? 'For example, 9:30am or 14:00';
  return (
    <FieldFrame {...field} hint={hint} error={error}>
      <input
        className={`govuk-input govuk-input--width-10 ${error ? 'govuk-input--error' : ''}`}
        id={id}
        autoComplete="off"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          set(timeFrom(event.target.value));
        }}
      />
    </FieldFrame>
  );
}
