import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';
import { useField, useFieldId } from './Form';

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url';
  autoComplete?: string;
  inputMode?: 'numeric' | 'text';
  /** About how many characters are expected. */
  width?: 4 | 10 | 20 | 30;
}

export function TextField({ type = 'text', autoComplete = 'off', inputMode, width, ...field }: TextFieldProps) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  return (
    <FieldFrame {...field} error={error}>
      <input
        className={`govuk-input ${width ? `govuk-input--width-${width}` : ''} ${error ? 'govuk-input--error' : ''}`}
        id={id}
        name={field.name}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        spellCheck={type === 'text' ? undefined : false}
        aria-describedby={describedBy(id, field.hint, error)}
        aria-invalid={error ? true : undefined}
        value={value ?? ''}
        onChange={(event) => set(event.target.value)}
      />
    </FieldFrame>
  );
}

export function TextArea({ rows = 4, ...field }: FieldProps & { rows?: number }) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  return (
    <FieldFrame {...field} error={error}>
      <textarea
        className={`govuk-textarea ${error ? 'govuk-textarea--error' : ''}`}
        id={id}
        name={field.name}
        rows={rows}
        aria-describedby={describedBy(id, field.hint, error)}
        aria-invalid={error ? true : undefined}
        value={value ?? ''}
        onChange={(event) => set(event.target.value)}
      />
    </FieldFrame>
  );
}
