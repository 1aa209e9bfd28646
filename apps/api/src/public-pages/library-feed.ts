import { parse } from 'graphql';
import { html } from '../platform/html.js';
import { shortened } from './shortened.js';

export const feedQuery = parse(`query { resources(first: 50) { nodes {
  address title publishedAt current { number summary byline publishedAt topics { code name } }
} } }`);

export interface FeedData {
  readonly resources: {
    readonly nodes: readonly {
      readonly address: string;
      readonly title: string;
      readonly publishedAt: string;
      readonly current: {
        readonly number: number;
        readonly summary: string;
        readonly byline: string;
        readonly publishedAt: string;
        readonly topics: readonly { readonly code: string; readonly name: string }[];
      } | null;
    }[];
  };
}

/** What is new in the public library, as RFC 4287 has it. A new version is the same entry, updated. */
export function feed({ resources }: FeedData, site: string): string {
  const entries = resources.nodes.flatMap(({ current, ...resource }) => (current ? [{ ...resource, current }] : []));
  const updated = entries[0]?.current.publishedAt ?? '1970-01-01T00:00:00Z';
  const text = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
    <id>${site}/library</id>
    <title>New in the library of Roundtable</title>
    <updated>${instant(updated)}</updated>
    <link rel="self" type="application/atom+xml" href="${site}/library/feed.atom" />
    <link rel="alternate" type="text/html" href="${site}/library" />
    ${entries.map(
      ({ address, title, publishedAt, current }) =>
        html`<entry>
          <id>${site}${address}</id>
          <title>${title}</title>
          <published>${instant(publishedAt)}</published>
          <updated>${instant(current.publishedAt)}</updated>
          <author><name>${current.byline || 'Not named'}</name></author>
          <link rel="alternate" type="text/html" href="${site}${address}" />
          ${current.topics.map(({ code, name }) => html`<category term="${code}" label="${name}" />`)}
          <summary>${shortened(current.summary)}</summary>
        </entry>`,
    )}
  </feed>`.text;
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}

const instant = (at: string): string => new Date(at).toISOString();
