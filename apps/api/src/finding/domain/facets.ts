import { languageOf } from '../../library/index.js';

/** Of one thing that can be filtered by, as it was counted. */
export interface Counted {
  readonly facet: string;
  readonly value: string;
  readonly count: number;
  readonly label: string | null;
  readonly isChosen: boolean;
}

const FIELDS = [
  'TOPIC',
  'SECTOR',
  'JURISDICTION',
  'KIND',
  'LANGUAGE',
  'YEAR',
  'MATURITY',
  'LICENCE',
  'PARTNERSHIP',
] as const;

const labelOf = ({ facet, value, label }: Counted): string | null =>
  facet === 'LANGUAGE' ? languageOf(value).name : facet === 'YEAR' ? value : label;

/** In an order that does not jump: years from the last one back, topics in theirs, all others by their names. */
export const facetsOf = (counted: readonly Counted[]) =>
  FIELDS.map((field) => {
    const options = counted
      .filter(({ facet }) => facet === field)
      .map((option) => ({
        value: option.value,
        label: labelOf(option),
        count: option.count,
        isChosen: option.isChosen,
      }));
    if (field === 'YEAR') options.reverse();
    if (field === 'LANGUAGE' || field === 'PARTNERSHIP')
      options.sort((one, other) => (one.label ?? '').localeCompare(other.label ?? '', 'en-GB'));
    return { field, options };
  }).filter(({ options }) => options.length > 0);
