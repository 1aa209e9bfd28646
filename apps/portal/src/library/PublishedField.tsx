import { useState } from 'react';
import { FieldFrame, type FieldProps } from '../forms/FieldFrame';
import { useField } from '../forms/Form';
import { fieldId } from '../forms/problems';
import { partsOf, publishedFrom, type PublishedParts } from './published';

const parts = [
  { label: 'Day', key: 'day', width: 2 },
  { label: 'Month', key: 'month', width: 2 },
  { label: 'Year', key: 'year', width: 4 },
] as const;

/** When something was published, as exactly as it is known: the year is enough. */
export function PublishedField(field: FieldProps) {
  const { value, set, error } = useField(field.name);
  const [typed = partsOf(value), setTyped] = useState<PublishedParts>();

  function type(key: keyof PublishedParts, text: string) {
    const next = { ...typed, [key]: text.trim() };
    setTyped(next);
    set(publishedFrom(next));
  }
  // The year bears the field's own id: it is what must be there.
  const idOf = (key: string) => (key === 'year' ? fieldId(field.name) : `${fieldId(field.name)}-${key}`);
  return (
    <FieldFrame {...field} error={error} asGroup>
      <div className="govuk-date-input">
        {parts.map(({ label, key, width }) => (
          <div className="govuk-date-input__item" key={key}>
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={idOf(key)}>
                {label}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${width} ${error ? 'govuk-input--error' : ''}`}
                id={idOf(key)}
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={error ? true : undefined}
                value={typed[key]}
                onChange={(event) => type(key, event.target.value)}
              />
            </div>
          </div>
        ))}
      </div>
    </FieldFrame>
  );
}
