import type { ReactNode } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';
import { useField, useFieldId } from './Form';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoiceProps extends FieldProps {
  choices: readonly Choice[];
}

export function SelectField({
  choices,
  empty,
  ...field
}: {
  choices: readonly { value: string; label: string }[];
  /** Words of the first, empty choice. */ empty?: string;
} & FieldProps) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  return (
    <FieldFrame {...field} error={error}>
      <select
        className={`govuk-select ${error ? 'govuk-select--error' : ''}`}
        id={id}
        name={field.name}
        aria-describedby={describedBy(id, field.hint, error)}
        aria-invalid={error ? true : undefined}
        value={value ?? ''}
        onChange={(event) => set(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export function RadioField({ choices, inline, ...field }: ChoiceProps & { inline?: boolean }) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  return (
    <FieldFrame {...field} error={error} asGroup>
      <div className={`govuk-radios ${inline ? 'govuk-radios--inline' : ''}`}>
        {choices.map((choice, index) => (
          <ChoiceItem
            kind="radios"
            key={choice.value}
            id={choiceId(id, index)}
            hintId={choiceHintId(id, index)}
            choice={choice}
          >
            <input
              className="govuk-radios__input"
              type="radio"
              id={choiceId(id, index)}
              name={field.name}
              value={choice.value}
              checked={value === choice.value}
              aria-describedby={choice.hint ? choiceHintId(id, index) : undefined}
              onChange={() => set(choice.value)}
            />
          </ChoiceItem>
        ))}
      </div>
    </FieldFrame>
  );
}

/** Any number of choices. Its value is the array of those that are ticked, in the order of the choices. */
export function CheckboxesField({ choices, ...field }: ChoiceProps) {
  const { value = [], set, error } = useField<string[] | undefined>(field.name);
  const id = useFieldId(field.name);
  const toggle = (chosen: string, isTicked: boolean) =>
    set(choices.map((choice) => choice.value).filter((each) => (each === chosen ? isTicked : value.includes(each))));
  return (
    <FieldFrame {...field} error={error} asGroup>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {choices.map((choice, index) => (
          <ChoiceItem
            kind="checkboxes"
            key={choice.value}
            id={choiceId(id, index)}
            hintId={choiceHintId(id, index)}
            choice={choice}
          >
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={choiceId(id, index)}
              name={field.name}
              value={choice.value}
              checked={value.includes(choice.value)}
              aria-describedby={choice.hint ? choiceHintId(id, index) : undefined}
              onChange={(event) => toggle(choice.value, event.target.checked)}
            />
          </ChoiceItem>
        ))}
      </div>
    </FieldFrame>
  );
}

/** One box to tick. Its value is true or false. */
export function CheckboxField({ name, label, hint }: FieldProps) {
  const { value, set, error } = useField<boolean>(name);
  const id = useFieldId(name);
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      {error && (
        <p className="govuk-error-message" id={`${id}_error`}>
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <ChoiceItem kind="checkboxes" id={id} hintId={`${id}_hint`} choice={{ value: name, label, hint }}>
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id={id}
            name={name}
            checked={value}
            aria-describedby={describedBy(id, hint, error)}
            onChange={(event) => set(event.target.checked)}
          />
        </ChoiceItem>
      </div>
    </div>
  );
}

/** The first choice bears the field's own id: that is where a link in the error summary leads. */
const choiceId = (id: string, index: number) => (index ? `${id}-${index}` : id);
/** The hint of the question has the field's id. */
const choiceHintId = (id: string, index: number) => `${id}-${index}_hint`;

function ChoiceItem({
  kind,
  id,
  hintId,
  choice,
  children,
}: {
  kind: 'radios' | 'checkboxes';
  id: string;
  hintId: string;
  choice: Choice;
  children: ReactNode;
}) {
  return (
    <div className={`govuk-${kind}__item`}>
      {children}
      <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div className={`govuk-hint govuk-${kind}__hint`} id={hintId}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}
