import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { blankItem, type AgendaDraft } from './agenda';

export const AgendaTemplatesFragment = graphql(`
  fragment AgendaTemplates on AgendaTemplate {
    key
    name
    items {
      heading
      title
      minutes
      purpose
      content
      seenBy
    }
  }
`);

interface AgendaTemplatePickerProps {
  templates: readonly FragmentType<typeof AgendaTemplatesFragment>[];
  /** The parts of readers that the meeting has. */
  parts: readonly string[];
  items: AgendaDraft[];
  onFill: (items: AgendaDraft[]) => void;
}

/** Fills the agenda in one go. What was there before can be had back. */
export function AgendaTemplatePicker({ templates: refs, parts, items, onFill }: AgendaTemplatePickerProps) {
  const templates = readFragment(AgendaTemplatesFragment, refs);
  const [chosen, choose] = useState('');
  const [before, setBefore] = useState<AgendaDraft[]>();
  const template = templates.find(({ key }) => key === chosen);

  function fill() {
    if (!template) return;
    setBefore(items);
    onFill(
      template.items.map(({ heading, minutes, seenBy, ...item }) => ({
        ...blankItem(),
        ...item,
        heading: heading || null,
        minutes: String(minutes),
        seenBy: parts.includes(seenBy) ? seenBy : 'EVERYBODY',
      })),
    );
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
        It takes the place of the items below. Every item can be changed, moved or removed afterwards.
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
          {templates.map(({ key, name }) => (
            <option key={key} value={key}>
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
            {before.length > 0 && <TextButton onPress={undo}>Undo: bring back what was there before</TextButton>}
          </p>
        )}
      </div>
    </div>
  );
}
