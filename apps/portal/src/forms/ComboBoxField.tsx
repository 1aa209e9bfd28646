import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useField, useFieldId } from './Form';
import { describedBy, type FieldProps } from './FieldFrame';

export interface ComboBoxOption {
  id: string;
  label: string;
  detail?: string;
}

interface ComboBoxFieldProps extends FieldProps {
  /** What matches the words typed so far. The page asks the server for them: `onSearch` says what was typed. */
  options: readonly ComboBoxOption[];
  onSearch: (words: string) => void;
  /** Words of the option chosen at first, when the form begins with one. */
  initialText?: string;
  /** Shown when nothing matches. */
  noMatch?: string;
}

/** Choosing one of many by typing, such as an agency. Its value is the id of the option, empty while none is chosen. */
export function ComboBoxField({
  options,
  onSearch,
  initialText = '',
  noMatch = 'Nothing matches',
  ...field
}: ComboBoxFieldProps) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  const [text = initialText, setText] = useState<string>();
  return (
    <ComboBox
      className={`govuk-form-group rt-combobox ${error ? 'govuk-form-group--error' : ''}`}
      items={options}
      inputValue={text}
      selectedKey={value || null}
      isInvalid={Boolean(error)}
      allowsEmptyCollection
      menuTrigger="input"
      onInputChange={(typed) => {
        setText(typed);
        onSearch(typed);
        if (value && typed !== options.find((option) => option.id === value)?.label) set('');
      }}
      onSelectionChange={(chosen) => {
        const option = options.find((each) => each.id === chosen);
        if (!option) return;
        set(option.id);
        setText(option.label);
      }}
    >
      <Label className="govuk-label govuk-label--s">{field.optional ? `${field.label} (optional)` : field.label}</Label>
      {field.hint && (
        <Text slot="description" elementType="div" className="govuk-hint" id={`${id}_hint`}>
          {field.hint}
        </Text>
      )}
      {error && (
        <p className="govuk-error-message" id={`${id}_error`}>
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <Input
        id={id}
        className={`govuk-input ${error ? 'govuk-input--error' : ''}`}
        aria-describedby={describedBy(id, field.hint, error)}
      />
      <Popover className="rt-combobox__popover">
        <ListBox className="rt-combobox__list" renderEmptyState={() => <p className="govuk-body">{noMatch}</p>}>
          {(option: ComboBoxOption) => (
            <ListBoxItem className="rt-combobox__option" textValue={option.label}>
              <Text slot="label">{option.label}</Text>
              {option.detail && (
                <Text slot="description" className="govuk-hint">
                  {option.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
