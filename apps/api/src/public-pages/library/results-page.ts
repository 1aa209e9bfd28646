import { parse } from 'graphql';
import { html, type Html } from '../../platform/html.js';
import type { ServedPage } from '../served-page.js';
import { searchForm } from './library-page.js';
import { narrowing, type Facet } from './narrowing.js';
import { LINE, resourceLine, type Line } from './resource-line.js';

export const resultsQuery = parse(`query ($words: String, $filter: LibraryFilter, $sort: LibrarySort, $after: String) {
  librarySearch(words: $words, filter: $filter, sort: $sort, after: $after) {
    match correctedWords totalCount pageInfo { hasNextPage endCursor } facets { field options { value label count isChosen } }
    hits { resource { ${LINE} } place { kind label page snippet { text isMatch } } }
  }
}`);

interface Place {
  readonly kind: string;
  readonly label: string;
  readonly page: number | null;
  readonly snippet: readonly { readonly text: string; readonly isMatch: boolean }[];
}

export interface ResultsData {
  readonly librarySearch: {
    readonly match: string;
    readonly correctedWords: string | null;
    readonly totalCount: number;
    readonly facets: readonly Facet[];
    readonly hits: readonly { readonly resource: Line | null; readonly place: Place | null }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** By the words of the address, which are the portal's. */
const FILTERS = {
  topic: ['topics', /^[A-Z_]{1,40}$/],
  sector: ['sectors', /^[A-Z_]{1,40}$/],
  jurisdiction: ['jurisdictions', /^[A-Z_]{1,40}$/],
  kind: ['kinds', /^[A-Z_]{1,40}$/],
  language: ['languages', /^[A-Za-z-]{2,35}$/],
  year: ['years', /^\d{4}$/],
  licence: ['licences', /^[A-Z0-9_]{1,40}$/],
  maturity: ['maturities', /^[A-Z_]{1,40}$/],
  partnership: ['partnershipIds', /^[0-9a-f-]{36}$/],
} as const;

export interface Wanted {
  readonly words: string;
  readonly filter: Readonly<Record<string, readonly string[]>>;
  readonly sort: string | undefined;
  readonly after: string | null;
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');

export const wantedIn = (query: Record<string, unknown>): Wanted => ({
  words: (listOf(query['words'])[0] ?? '').trim().slice(0, 200),
  sort: listOf(query['sort']).find((sort) => ['RELEVANCE', 'NEWEST', 'USE'].includes(sort)),
  after: listOf(query['after'])[0]?.slice(0, 1000) ?? null,
  filter: Object.fromEntries(
    Object.entries(FILTERS).flatMap(([name, [field, allowed]]) => {
      const values = listOf(query[name]).filter((value) => allowed.test(value));
      return values.length > 0 ? [[field, values]] : [];
    }),
  ),
});

const placeOf = ({ label, page, snippet }: Place): Html => html`
  <p class="govuk-body">
    ${page !== null && `Page ${page}${label && ` of ${label}`}: `}${snippet.map(({ text, isMatch }) =>
      isMatch ? html`<mark>${text}</mark>` : html`${text}`,
    )}
  </p>
`;

/** What is found, best first. */
export function resultsPage({ librarySearch: found }: ResultsData, wanted: Wanted): ServedPage {
  const { words, sort } = wanted;
  const { totalCount, hits, pageInfo, match, correctedWords, facets } = found;
  return {
    title: 'Results',
    // Lists of everything that was ever looked for are of no use to a search engine.
    head: html`<meta name="robots" content="noindex, follow" />`,
    main: html`
      <h1 class="govuk-heading-xl">Results</h1>
      ${searchForm(words, narrowing(facets, sort))}
      <h2 class="govuk-heading-m">${countInWords(totalCount)}</h2>
      ${match === 'AS_CORRECTED' && html`<p class="govuk-body">Nothing was found for “${words}”. This is for “${correctedWords}”.</p>`}
      ${match === 'ANY_WORD' && html`<p class="govuk-body">Nothing has all of these words. These have some of them.</p>`}
      <ol class="govuk-list govuk-list--spaced">
        ${hits.map(({ resource, place }) => resource && html`${resourceLine(resource)}${place && place.kind !== 'SUMMARY' && placeOf(place)}`).filter((each) => each !== null)}
      </ol>
      ${
        pageInfo.hasNextPage &&
        html`<p class="govuk-body">
          <a class="govuk-link" rel="next" href="${nextPage(wanted, pageInfo.endCursor)}">Next page</a>
        </p>`
      }
      <p class="govuk-body"><a class="govuk-link" href="/library">All of the library</a></p>
    `,
  };
}

function nextPage({ words, filter, sort }: Wanted, after: string | null): string {
  const params = new URLSearchParams({ ...(words ? { words } : {}), ...(sort ? { sort } : {}) });
  for (const [name, [field]] of Object.entries(FILTERS))
    for (const value of filter[field] ?? []) params.append(name, value);
  params.set('after', String(after));
  return `/library/results?${params.toString()}`;
}

const countInWords = (count: number): string =>
  count === 0
    ? 'Nothing was found'
    : count === 1
      ? '1 resource'
      : `${count >= 1000 ? 'More than 1,000' : count} resources`;
