import type { ReactNode } from 'react';
import { useFieldId } from './Form';

export interface FieldProps {
  /** Path of the value: `title`, `agendaItems.2.title`. */
  name: string;
  label: string;
  /** One sentence and an example. */
  hint?: ReactNode;
  /** Says "(optional)" after the label; whatever is not optional is needed. */
  optional?: boolean;
}

export const describedBy = (id: string, hint: ReactNode, error?: string) =>
  [hint ? `${id}_hint` : '', error ? `${id}_error` : ''].filter(Boolean).join(' ') || undefined;

interface FrameProps extends FieldProps {
  error?: string;
  /** Several inputs under one question, such as a date, stand in a fieldset. */
  asGroup?: boolean;
  children: ReactNode;
}

/** Label, hint, message and input, wired to each other the same way in every field. */
export function FieldFrame({ name, label, hint, optional, error, asGroup, children }: FrameProps) {
  const words = optional ? `${label} (optional)` : label;
  const id = useFieldId(name);
  const notes = (
    <>
      {hint && (
        <div className="govuk-hint" id={`${id}_hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="govuk-error-message" id={`${id}_error`}>
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
    </>
  );
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      {asGroup ? (
        <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{words}</legend>
          {notes}
          {children}
        </fieldset>
      ) : (
        <>
          <label className="govuk-label govuk-label--s" htmlFor={id}>
            {words}
          </label>
          {notes}
          {children}
        </>
      )}
    </div>
  );
}
