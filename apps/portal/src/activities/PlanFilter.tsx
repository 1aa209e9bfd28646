import { monthsOf, NOBODYS, type Filter, type PlannedActivity } from './plan';
import { AS_A_WHOLE, kinds, kindWords, monthInWords, states, stateWords } from './words';

interface PlanFilterProps {
  filter: Filter;
  /** Of the whole plan: months are offered that have something in them. */
  activities: readonly PlannedActivity[];
  partners: readonly { id: string; agency: { name: string } }[];
  count: number;
  onChoose: (name: keyof Filter, value: string) => void;
}

/** Which part of the plan to show. */
export function PlanFilter({ filter, activities, partners, count, onChoose }: PlanFilterProps) {
  const fields: { name: keyof Filter; label: string; all: string; choices: [value: string, label: string][] }[] = [
    {
      name: 'agency',
      label: 'Agency',
      all: 'All agencies',
      choices: [...partners.map(({ id, agency }): [string, string] => [id, agency.name]), [NOBODYS, AS_A_WHOLE]],
    },
    { name: 'kind', label: 'Kind', all: 'All kinds', choices: kinds.map((kind) => [kind, kindWords[kind]]) },
    { name: 'state', label: 'State', all: 'All states', choices: states.map((state) => [state, stateWords[state]]) },
    {
      name: 'month',
      label: 'Month',
      all: 'All months',
      choices: monthsOf(activities).map((month) => [month, monthInWords(month)]),
    },
  ];
  return (
    <search className="rt-filter rt-filter--fields rt-plan-filter rt-form">
      {fields.map(({ name, label, all, choices }) => (
        <div key={name}>
          <label className="govuk-label govuk-label--s" htmlFor={name}>
            {label}
          </label>
          <select
            className="govuk-select"
            id={name}
            value={filter[name]}
            onChange={(event) => onChoose(name, event.target.value)}
          >
            <option value="">{all}</option>
            {choices.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p className="govuk-body" role="status">
        {count === 1 ? '1 activity' : `${count} activities`}
      </p>
    </search>
  );
}
