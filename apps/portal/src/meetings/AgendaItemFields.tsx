import { useState } from 'react';
import { CheckboxesField, CheckboxField, SelectField, type Choice } from '../forms/ChoiceFields';
import { useField } from '../forms/Form';
import { TextArea, TextField } from '../forms/TextField';
import type { PartOfMeeting } from '../gql/graphql';
import type { AgendaDraft } from './agenda';
import { capitalised, contentWords, partWords, purposeWords } from './words';

const purposes = Object.entries(purposeWords).map(([value, label]) => ({ value, label }));
const contents = Object.entries(contentWords).map(([value, label]) => ({ value, label }));
const markings = [
  { value: 'OFFICIAL', label: 'OFFICIAL (no mark)' },
  { value: 'OFFICIAL_SENSITIVE', label: 'OFFICIAL-SENSITIVE' },
];

interface AgendaItemFieldsProps {
  item: AgendaDraft;
  index: number;
  /** "Item 3, 10:20 to 10:35" */
  legend: string;
  time?: string;
  parts: readonly PartOfMeeting[];
  seats: readonly Choice[];
}

/** The fields of one item. What few items need is folded away until it is used. */
export function AgendaItemFields({ item, index, legend, time, parts, seats }: AgendaItemFieldsProps) {
  const name = `agendaItems.${index}`;
  const errors = [
    useField(`${name}.notes`),
    useField(`${name}.seenBy`),
    useField(`${name}.seatIds`),
    useField(`${name}.handling`),
  ];
  // Open from the beginning where something is in it; what is emptied later does not fold up under the reader's hands.
  const [wasUsed] = useState(
    item.notes !== '' || item.content !== 'NOTHING' || item.seenBy !== 'EVERYBODY' || item.marking !== 'OFFICIAL',
  );
  return (
    <fieldset className="rt-agenda-item">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {legend}
        {time && <span className="rt-agenda-item__time">, {time}</span>}
      </legend>
      <TextField name={`${name}.title`} label="Title" />
      <div className="rt-agenda-item__row">
        <TextField name={`${name}.presenter`} label="Presenter" optional />
        <TextField name={`${name}.minutes`} label="Minutes" inputMode="numeric" width={4} optional />
        <SelectField name={`${name}.purpose`} label="Purpose" choices={purposes} />
      </div>
      <details
        className="govuk-details rt-agenda-item__more"
        open={wasUsed || errors.some(({ error }) => error) || undefined}
      >
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Notes, readers and marking<span className="govuk-visually-hidden"> of {legend.toLowerCase()}</span>
          </span>
        </summary>
        <TextArea name={`${name}.notes`} label="Notes" optional rows={2} />
        <SelectField name={`${name}.content`} label="Beneath it" choices={contents} />
        {parts.length > 1 && (
          <SelectField
            name={`${name}.seenBy`}
            label="Who may read it"
            choices={parts.map((value) => ({ value, label: capitalised(partWords[value]) }))}
          />
        )}
        {item.seenBy === 'NAMED' && (
          <CheckboxesField name={`${name}.seatIds`} label="Seats it is for" choices={seats} />
        )}
        {item.seenBy !== 'EVERYBODY' && (
          <CheckboxField
            name={`${name}.isHidden`}
            label="Hide it from others altogether"
            hint="Otherwise others see its number and minutes, and who it is for. A hidden item goes after all others and has no time."
          />
        )}
        <SelectField name={`${name}.marking`} label="Marking" choices={markings} />
        {item.marking === 'OFFICIAL_SENSITIVE' && (
          <TextField
            name={`${name}.handling`}
            label="How it is to be handled"
            hint="For example, Statutory members only. Do not forward."
          />
        )}
      </details>
    </fieldset>
  );
}
