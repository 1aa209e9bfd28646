import { parse } from 'graphql';
import { html } from '../platform/html.js';

const PAGE = 'pageInfo { hasNextPage endCursor }';
const resources = parse(`query ($after: String) { found: resources(first: 100, after: $after) {
  nodes { address current { publishedAt } } ${PAGE}
} }`);
const campaigns = parse(`query ($after: String) { found: campaigns(first: 100, after: $after) {
  nodes { slug status } ${PAGE}
} }`);
const collections = parse(`query ($after: String) { found: collections(first: 100, after: $after) {
  nodes { address publishedAt } ${PAGE}
} }`);
const calls = parse(`query ($after: String) { found: callsForExamples(state: OPEN, first: 100, after: $after) {
  nodes { address } ${PAGE}
} }`);
const directory = parse(`query ($after: String) { found: directory(first: 100, after: $after) {
  nodes { slug confirmedOn } ${PAGE}
} }`);

/** Always there, whatever else there is. */
const ALWAYS = [
  '/',
  '/calls',
  '/directory',
  '/library',
  '/library/collections',
  '/library/governance',
  '/propose',
  '/accessibility',
  '/privacy',
  '/contact',
];

/** As many as one site map may name. */
const MOST = 50_000;

interface Found<Node> {
  readonly found: {
    readonly nodes: readonly Node[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
type AskAll = <Data>(document: ReturnType<typeof parse>, variables: { after: string | null }) => Promise<Data | null>;

interface Entry {
  readonly address: string;
  readonly changedOn?: string | undefined;
}

/** Every address that search engines are to know of, as sitemaps.org has it. */
export async function siteMap(ask: AskAll, site: string): Promise<string> {
  const entries: Entry[] = [
    ...ALWAYS.map((address) => ({ address })),
    ...(await all<{ address: string; current: { publishedAt: string } | null }>(ask, resources)).map(
      ({ address, current }) => ({ address, changedOn: current?.publishedAt.slice(0, 10) }),
    ),
    ...(await all<{ slug: string; status: string }>(ask, campaigns))
      // Of one that was cancelled the public hears nothing any more.
      .filter(({ status }) => status !== 'CANCELLED')
      .map(({ slug }) => ({ address: `/c/${slug}` })),
    ...(await all<{ address: string; publishedAt: string }>(ask, collections)).map(({ address, publishedAt }) => ({
      address,
      changedOn: publishedAt.slice(0, 10),
    })),
    ...(await all<{ address: string }>(ask, calls)),
    ...(await all<{ slug: string; confirmedOn: string }>(ask, directory)).map(({ slug, confirmedOn }) => ({
      address: `/directory/${slug}`,
      changedOn: confirmedOn,
    })),
  ];
  const text = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    ${entries
      .slice(0, MOST)
      .map(
        ({ address, changedOn }) =>
          html`<url><loc>${site}${address}</loc>${changedOn && html`<lastmod>${changedOn}</lastmod>`}</url>`,
      )}
  </urlset>`.text;
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}

async function all<Node>(ask: AskAll, document: ReturnType<typeof parse>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; nodes.length < MOST;) {
    const data: Found<Node> | null = await ask<Found<Node>>(document, { after });
    if (!data) break;
    nodes.push(...data.found.nodes);
    if (!data.found.pageInfo.hasNextPage) break;
    after = data.found.pageInfo.endCursor;
  }
  return nodes;
}

/** What is for members asks to be signed in anyhow: search engines need not try. */
export const robots = (site: string): string => `User-agent: *
Disallow: /graphql
Disallow: /sign-in
Disallow: /respond/
Disallow: /invitation/
Disallow: /reset-password/

Sitemap: ${site}/sitemap.xml
`;
