import { useContext, useState } from 'react';
import { useLocation } from 'react-router';
import { Serving, type ServedForm } from '../ui/served';

/** A form of this page that was sent without scripts and refused, so that the page shows what was typed and what is wrong. */
export function useServedForm(): ServedForm | null {
  const { form } = useContext(Serving);
  // It belongs to the first page of a visit.
  const { key } = useLocation();
  const [isFirst] = useState(key === 'default');
  return isFirst ? form : null;
}

/** What was typed, in the shape of the form's values. */
export function valuesTyped<Values extends object>(initial: Values, { values }: ServedForm): Values {
  const typed = Object.entries(initial).map(([name, value]: [string, unknown]) => {
    const said = values[name];
    if (typeof value === 'boolean') return [name, said !== undefined];
    if (Array.isArray(value)) return [name, said === undefined ? [] : [said].flat()];
    return [name, [said ?? ''].flat()[0]];
  });
  return Object.fromEntries(typed) as Values;
}
