import { useState } from 'react';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { useField, useFieldId } from './Form';
import { isLocalDate } from './rules';

const parts = [
  { label: 'Day', key: 'day', width: 2 },
  { label: 'Month', key: 'month', width: 2 },
  { label: 'Year', key: 'year', width: 4 },
] as const;

interface Parts {
  day: string;
  month: string;
  year: string;
}

/** A day as three numbers. Its value is a LocalDate, or what was typed when that is no date: `realDate` refuses it. */
export function DateField(field: FieldProps) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  const [typed = typedFrom(value ?? ''), setTyped] = useState<Parts>();

  function type(key: keyof Parts, text: string) {
    const next = { ...typed, [key]: text.trim() };
    setTyped(next);
    set(dateFrom(next));
  }
  return (
    <FieldFrame {...field} hint={field.hint ?? 'For example, 27 3 2027'} error={error} asGroup>
      <div className="govuk-date-input">
        {parts.map(({ label, key, width }, index) => (
          <div className="govuk-date-input__item" key={key}>
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={index ? `${id}-${key}` : id}>
                {label}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${width} ${error ? 'govuk-input--error' : ''}`}
                id={index ? `${id}-${key}` : id}
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

function typedFrom(value: string): Parts {
  const [year = '', month = '', day = ''] = isLocalDate(value) ? value.split('-') : [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

function dateFrom({ day, month, year }: Parts) {
  if (!day && !month && !year) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
