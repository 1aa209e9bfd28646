import { useState } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';
import { useField, useFieldId } from './Form';

interface PasswordFieldProps extends FieldProps {
  autoComplete: 'current-password' | 'new-password';
}

export const newPasswordHint =
  'At least 12 characters. Three or four words that do not belong together are easy to remember. You can paste it.';

export function PasswordField({ autoComplete, ...field }: PasswordFieldProps) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  const [isShown, setShown] = useState(false);
  return (
    <FieldFrame {...field} error={error}>
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          className={`govuk-input govuk-password-input__input ${error ? 'govuk-input--error' : ''}`}
          id={id}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(id, field.hint, error)}
          aria-invalid={error ? true : undefined}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle"
          aria-controls={id}
          aria-label={isShown ? 'Hide password' : 'Show password'}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? 'Hide' : 'Show'}
        </button>
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        {isShown ? 'Your password is visible' : ''}
      </div>
    </FieldFrame>
  );
}
