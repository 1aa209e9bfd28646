import { html, page, type Html } from '../../platform/html.js';

export interface Embedded {
  readonly directory: {
    readonly total: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly name: string;
      readonly area: string;
      readonly freshness: string;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The list for a frame on another site: no script, no cookie, and every link opens beside it. */
export function embedPage({ directory }: Embedded, site: string, search: URLSearchParams): string {
  const { nodes, total, pageInfo } = directory;
  const next = new URLSearchParams(search);
  next.set('after', pageInfo.endCursor ?? '');
  const all = new URLSearchParams(search);
  all.delete('after');
  return page(
    'Partnerships against modern slavery',
    html`<h1>Partnerships against modern slavery</h1>
      <p>${total === 1 ? '1 partnership' : `${total.toLocaleString('en-GB')} partnerships`}</p>
      ${
        nodes.length > 0 &&
        html`<ul>
          ${nodes.map((entry) => line(entry, site))}
        </ul>`
      }
      ${pageInfo.hasNextPage && html`<p><a href="/embed/directory?${next.toString()}">More partnerships</a></p>`}
      <p>${opened(`${site}/directory${all.size > 0 ? `?${all.toString()}` : ''}`, 'The whole directory')}</p>`,
  );
}

const line = ({ slug, name, area, freshness }: Embedded['directory']['nodes'][number], site: string): Html =>
  html`<li>
    ${opened(`${site}/directory/${slug}`, name)}<br />${area}${freshness === 'UNCONFIRMED' && html`<br />Not confirmed lately`}
  </li>`;

const opened = (address: string, words: string): Html =>
  html`<a href="${address}" target="_blank" rel="noopener noreferrer">${words} (opens in a new tab)</a>`;
