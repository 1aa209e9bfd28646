import { useState, type ReactNode } from 'react';
import { useField } from './Form';
import { fieldId } from './problems';
import { MoveButtons } from './MoveButtons';
import { useFocusAfter } from './useFocusAfter';
import { TextButton } from '../ui/Button';

interface ListFieldsProps<Item> {
  /** Path of the list in the values. */
  name: string;
  /** What one of them is: "contributor". */
  noun: string;
  most: number;
  blank: () => Item;
  /** The field of an item that takes the focus. */
  first: keyof Item & string;
  /** What an item is called to people; empty while it has no name. */
  nameOf: (item: Item) => string;
  children: (name: string, item: Item) => ReactNode;
}

/** A list whose order means something: lines are added, moved and taken away, by the keyboard as well as by hand. */
export function ListFields<Item extends { key: string }>({
  name,
  noun,
  most,
  blank,
  first,
  nameOf,
  children,
}: ListFieldsProps<Item>) {
  const { value: items, set, error } = useField<Item[]>(name);
  const [said, say] = useState('');
  const focusAfter = useFocusAfter();
  const addId = `add-${fieldId(name)}`;
  const about = (index: number) => [`${noun} ${index + 1}`, nameOf(items[index]!)].filter(Boolean).join(', ');

  function add() {
    focusAfter(fieldId(`${name}.${items.length}.${first}`));
    set([...items, blank()]);
  }
  function remove(index: number) {
    focusAfter(items.length > 1 ? fieldId(`${name}.${Math.min(index, items.length - 2)}.${first}`) : addId);
    say(`${about(index)} removed.`);
    set(items.toSpliced(index, 1));
  }
  function move(index: number, by: 1 | -1) {
    const item = items[index]!;
    const to = index + by;
    if (to < 0 || to >= items.length) return;
    focusAfter(`move-${by < 0 ? 'up' : 'down'}-${item.key}`);
    say(`${nameOf(item) || `The ${noun}`} is now ${to + 1} of ${items.length}.`);
    set(items.toSpliced(index, 1).toSpliced(to, 0, item));
  }
  return (
    <div className="rt-list-fields">
      {error && (
        <p className="govuk-error-message" id={fieldId(name)} tabIndex={-1}>
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <ol>
        {items.map((item, index) => (
          <li key={item.key}>
            <fieldset className="govuk-fieldset">
              <legend className="govuk-visually-hidden">{about(index)}</legend>
              {children(`${name}.${index}`, item)}
            </fieldset>
            <div className="rt-list-fields__actions">
              {items.length > 1 && (
                <MoveButtons
                  id={item.key}
                  index={index}
                  count={items.length}
                  about={about(index)}
                  onMove={(by) => move(index, by)}
                />
              )}
              <TextButton onPress={() => remove(index)} about={about(index)}>
                Remove
              </TextButton>
            </div>
          </li>
        ))}
      </ol>
      <div role="status" className="govuk-visually-hidden">
        {said}
      </div>
      {items.length < most ? (
        <button type="button" className="govuk-button govuk-button--secondary" id={addId} onClick={add}>
          {items.length ? `Add another ${noun}` : `Add ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`}
        </button>
      ) : (
        <p className="govuk-body">There can be {most} of them, and there are.</p>
      )}
    </div>
  );
}
