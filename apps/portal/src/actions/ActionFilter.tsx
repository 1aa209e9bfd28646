import { useSearchParams } from 'react-router';
import type { ActionUrgency } from '../gql/enums';
import { unclosed, urgencies, urgencyWords } from './words';

interface Choice {
  id: string;
  name: string;
}

interface ActionFilterProps {
  /** The other thing to choose by: its name in the address, its label, and what there is. */
  by: { name: string; label: string; all: string; choices: readonly Choice[] };
  count: number;
}

/** Which actions are shown, by the address: `?show=OVERDUE&partnership=…` */
export function useActionFilter(by: string) {
  const [params] = useSearchParams();
  const show = urgencies.find((each) => each === params.get('show'));
  return { urgencies: show ? [show] : unclosed, chosen: params.get(by) };
}

export function ActionFilter({ by, count }: ActionFilterProps) {
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete('after');
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <search className="rt-filter rt-filter--fields rt-form">
      <Select
        id="show"
        label="Show"
        all="All that are not closed"
        value={params.get('show') ?? ''}
        choices={urgencies.map((id: ActionUrgency) => ({ id, name: urgencyWords[id] }))}
        onChoose={(value) => choose('show', value)}
      />
      <Select
        id={by.name}
        label={by.label}
        all={by.all}
        value={params.get(by.name) ?? ''}
        choices={by.choices}
        onChoose={(value) => choose(by.name, value)}
      />
      <p className="govuk-body" role="status">
        {count === 1 ? '1 action' : `${count.toLocaleString('en-GB')} actions`}
      </p>
    </search>
  );
}

interface SelectProps {
  id: string;
  label: string;
  /** The first choice, which leaves nothing out. */
  all: string;
  value: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
}

function Select({ id, label, all, value, choices, onChoose }: SelectProps) {
  return (
    <div>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <select className="govuk-select" id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
