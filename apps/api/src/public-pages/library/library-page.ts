import { parse } from 'graphql';
import { html, type Html } from '../../platform/html.js';
import type { ServedPage } from '../served-page.js';
import { LINE, resourceLine, type Line } from './resource-line.js';

export const libraryQuery = parse(
  `query { resources(first: 20) { nodes { ${LINE} } } libraryTopics { code name count } }`,
);

export interface LibraryData {
  readonly resources: { readonly nodes: readonly Line[] };
  readonly libraryTopics: readonly { readonly code: string; readonly name: string; readonly count: number }[];
}

/** `narrowed`: further fields that are sent with the words. */
export const searchForm = (words = '', narrowed: Html | null = null): Html => html`
  <form action="/library/results" role="search">
    <div class="govuk-form-group">
      <label class="govuk-label govuk-label--m" for="words">Search the library</label>
      <input class="govuk-input" id="words" name="words" type="search" maxlength="200" value="${words}" />
    </div>
    ${narrowed}
    <button class="govuk-button" type="submit">Search</button>
  </form>
`;

/** What is new, and all of it by topic. */
export const libraryPage = ({ resources, libraryTopics }: LibraryData): ServedPage => ({
  title: 'Library',
  head: html`<meta
      name="description"
      content="Guidance, templates and research that partnerships against modern slavery use, with who stands behind each and whether it is still good."
    />
    <link rel="alternate" type="application/atom+xml" title="New in the library" href="/library/feed.atom" />`,
  main: html`
    <h1 class="govuk-heading-xl">Library</h1>
    <p class="govuk-body-l">
      Guidance, templates and research that partnerships against modern slavery use, with who stands behind each and
      whether it is still good.
    </p>
    ${searchForm()}
    <h2 class="govuk-heading-l">New in the library</h2>
    ${
      resources.nodes.length > 0
        ? html`<ul class="govuk-list govuk-list--spaced">
            ${resources.nodes.map(resourceLine)}
          </ul>`
        : html`<p class="govuk-body">Nothing is published for everybody yet.</p>`
    }
    <h2 class="govuk-heading-l">By topic</h2>
    <ul class="govuk-list">
      ${libraryTopics
        .filter(({ count }) => count > 0)
        .map(
          ({ code, name, count }) =>
            html`<li><a class="govuk-link" href="/library/results?topic=${code}">${name}</a> (${count})</li>`,
        )}
    </ul>
    <p class="govuk-body"><a class="govuk-link" href="/library/feed.atom">What is new, as an Atom feed</a></p>
  `,
});
