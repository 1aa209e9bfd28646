import { html, type Html } from '../../platform/html.js';
import { JURISDICTIONS, KINDS, LICENCES, MATURITIES } from './words.js';

export interface Facet {
  readonly field: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string | null;
    readonly count: number;
    readonly isChosen: boolean;
  }[];
}

const licences = Object.fromEntries(Object.entries(LICENCES).map(([code, [name]]) => [code, name]));

/** As in the portal, and under the same names in the address: `?kind=GUIDANCE&year=2021`. */
const FIELDS: Readonly<Record<string, readonly [name: string, label: string, all: string, words?: object]>> = {
  KIND: ['kind', 'Kind', 'All kinds', KINDS],
  TOPIC: ['topic', 'Topic', 'All topics'],
  JURISDICTION: ['jurisdiction', 'Where it holds', 'Everywhere', JURISDICTIONS],
  LANGUAGE: ['language', 'Language', 'All languages'],
  YEAR: ['year', 'Year', 'All years'],
  MATURITY: ['maturity', 'State', 'All states', MATURITIES],
  LICENCE: ['licence', 'Licence', 'All licences', licences],
};

const SORTS: Readonly<Record<string, string>> = {
  RELEVANCE: 'What fits best',
  NEWEST: 'The newest first',
  USE: 'What is used most',
};

/** Fields that narrow down what is found, with how many each choice leaves; they are sent with the words. */
export const narrowing = (facets: readonly Facet[], sort: string | undefined): Html => html`
  ${facets.flatMap(({ field, options }) => {
    const known = FIELDS[field];
    if (!known || options.length === 0) return [];
    const [name, label, all, words = {}] = known;
    const named = options.map(({ value, ...option }) => ({
      value,
      text: `${option.label ?? (words as Record<string, string>)[value] ?? value} (${option.count})`,
      isChosen: option.isChosen,
    }));
    // Addresses of the portal may name several: none of them is lost by choosing another.
    const severalChosen = named.filter(({ isChosen }) => isChosen).length > 1;
    return choice({ name, label, severalChosen }, [
      ...(severalChosen ? [] : [{ value: '', text: all, isChosen: false }]),
      ...named,
    ]);
  })}
  ${choice(
    { name: 'sort', label: 'Order', severalChosen: false },
    Object.entries(SORTS).map(([value, text]) => ({ value, text, isChosen: value === sort })),
  )}
`;

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly severalChosen: boolean;
}

const choice = (
  { name, label, severalChosen }: Choice,
  options: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[],
): Html => html`
  <div class="govuk-form-group">
    <label class="govuk-label" for="${name}">${label}</label>
    <select class="govuk-select" id="${name}" name="${name}" ${severalChosen && html`multiple`}>
      ${options.map(
        ({ value, text, isChosen }) => html`<option value="${value}" ${isChosen && html`selected`}>${text}</option>`,
      )}
    </select>
  </div>
`;
