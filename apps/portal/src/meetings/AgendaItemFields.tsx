import { SelectField } from '../forms/ChoiceFields';
import { TextField } from '../forms/TextField';
import { TextButton } from '../ui/Button';
import type { AgendaDraft } from './agenda';
import { purposeWords } from './words';

const purposes = Object.entries(purposeWords).map(([value, label]) => ({ value, label }));

interface AgendaItemFieldsProps {
  item: AgendaDraft;
  index: number;
  count: number;
  time?: string;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

export function AgendaItemFields({ item, index, count, time, onMove, onRemove }: AgendaItemFieldsProps) {
  const name = `agendaItems.${index}`;
  const about = `item ${index + 1}${item.title && `, ${item.title}`}`;
  return (
    <fieldset className="rt-agenda-item">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        Item {index + 1}
        {time && <span className="rt-agenda-item__time">, {time}</span>}
      </legend>
      <TextField name={`${name}.title`} label="Title" />
      <div className="rt-agenda-item__row">
        <TextField name={`${name}.presenter`} label="Presenter" optional />
        <TextField name={`${name}.minutes`} label="Minutes" inputMode="numeric" width={4} optional />
        <SelectField name={`${name}.purpose`} label="Purpose" choices={purposes} />
      </div>
      <div className="rt-agenda-item__actions">
        <MoveButton id={`move-up-${item.key}`} isIdle={index === 0} onPress={() => onMove(-1)} about={about}>
          Move up
        </MoveButton>
        <MoveButton id={`move-down-${item.key}`} isIdle={index === count - 1} onPress={() => onMove(1)} about={about}>
          Move down
        </MoveButton>
        <TextButton onPress={onRemove} about={about}>
          Remove
        </TextButton>
      </div>
    </fieldset>
  );
}

interface MoveButtonProps {
  id: string;
  /** At the end of the list it has nowhere to go; it stays, so that the focus is not lost there. */
  isIdle: boolean;
  onPress: () => void;
  about: string;
  children: string;
}

function MoveButton({ id, isIdle, onPress, about, children }: MoveButtonProps) {
  return (
    <button type="button" className="rt-text-button" id={id} aria-disabled={isIdle || undefined} onClick={onPress}>
      {children}
      <span className="govuk-visually-hidden"> {about}</span>
    </button>
  );
}
