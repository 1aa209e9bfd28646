import { useState } from 'react';
import { TextButton } from '../ui/Button';
import { isBlank, type AgendaDraft } from './agenda';
import { agendaTemplates, itemsOf } from './agendaTemplates';

interface AgendaTemplatePickerProps {
  items: AgendaDraft[];
  onFill: (items: AgendaDraft[]) => void;
}

/** Fills the agenda in one go. What was there before can be had back. */
export function AgendaTemplatePicker({ items, onFill }: AgendaTemplatePickerProps) {
  const [chosen, choose] = useState('');
  const [before, setBefore] = useState<AgendaDraft[]>();
  const template = agendaTemplates.find(({ id }) => id === chosen);

  function fill() {
    if (!template) return;
    setBefore(items);
    onFill(itemsOf(template));
  }
  function undo() {
    onFill(before!);
    setBefore(undefined);
  }
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor="agenda-template">
        Begin with a template (optional)
      </label>
      <div className="govuk-hint" id="agenda-template_hint">
        Every item can be changed, moved or removed afterwards.
      </div>
      <div className="rt-template">
        <select
          className="govuk-select"
          id="agenda-template"
          aria-describedby="agenda-template_hint"
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">Choose a template</option>
          {agendaTemplates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          aria-disabled={!template || undefined}
          onClick={fill}
        >
          Fill in the agenda
        </button>
      </div>
      <div role="status">
        {before && (
          <p className="govuk-body">
            The agenda is filled in from the template.{' '}
            {before.some((item) => !isBlank(item)) && (
              <TextButton onPress={undo}>Undo: bring back what was there before</TextButton>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
