import { html } from '../../platform/html.js';
import { csvOf } from '../../sheets/index.js';
import { cellsOf, COLUMNS, fieldsOf, VERSION, type Entry } from './columns.js';

export interface Licence {
  readonly name: string;
  readonly address: string;
}

interface Source {
  readonly site: string;
  readonly licence: Licence;
}

export const asCsv = (entries: readonly Entry[], { site }: Source): string =>
  csvOf([COLUMNS.map(({ name }) => name), ...entries.map((entry) => cellsOf(entry, site))]);

export const asJson = (entries: readonly Entry[], source: Source): string =>
  JSON.stringify({ ...about(source), partnerships: entries.map((entry) => fieldsOf(entry, source.site)) });

/** RFC 7946. Where it is not said which areas a partnership covers, it is nowhere on a map, and here all the same. */
export const asGeoJson = (entries: readonly Entry[], source: Source): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...about(source),
    features: entries.map((entry) => ({
      type: 'Feature',
      id: entry.id,
      geometry: entry.middle && { type: 'Point', coordinates: entry.middle },
      properties: fieldsOf(entry, source.site),
    })),
  });

const about = ({ site, licence }: Source) => ({
  version: VERSION,
  licence,
  documentation: `${site}/directory/open-data`,
});

export interface Change {
  readonly id: string;
  readonly kind: 'PUBLISHED' | 'CHANGED' | 'ENDED' | 'WITHDRAWN';
  readonly at: string;
  readonly partnershipId: string;
  readonly entry: {
    readonly slug: string;
    readonly name: string;
    readonly area: string;
    readonly carriedOnBy: { readonly name: string } | null;
  } | null;
}

const instant = (at: string): string => new Date(at).toISOString();

/** RFC 4287. An entry that was taken out bears no name; by RFC 6721 programs that have a copy learn which it was. */
export function asAtom(changes: readonly Change[], { site, licence }: Source): string {
  const text = html`<feed
    xmlns="http://www.w3.org/2005/Atom"
    xmlns:at="http://purl.org/atompub/tombstones/1.0"
    xml:lang="en-GB"
  >
    <id>${site}/directory</id>
    <title>Changes of the directory of partnerships</title>
    <updated>${instant(changes[0]?.at ?? '1970-01-01')}</updated>
    <author><name>Roundtable</name></author>
    <link rel="self" type="application/atom+xml" href="${site}/directory/changes.atom" />
    <link rel="alternate" type="text/html" href="${site}/directory" />
    <link rel="license" href="${licence.address}" />
    ${changes.map(
      (change) =>
        html`<entry>
          <id>urn:uuid:${change.id}</id>
          <title>${titleOf(change)}</title>
          <updated>${instant(change.at)}</updated>
          <link
            rel="alternate"
            type="text/html"
            href="${site}/directory${change.entry && change.kind !== 'WITHDRAWN' ? `/${change.entry.slug}` : ''}"
          />
          <summary>${summaryOf(change)}</summary>
        </entry>`,
    )}
    ${changes
      .filter(({ kind, entry }) => kind === 'WITHDRAWN' && !entry)
      .map(({ partnershipId, at }) => html`<at:deleted-entry ref="urn:uuid:${partnershipId}" when="${instant(at)}" />`)}
  </feed>`.text;
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}

function titleOf({ kind, entry }: Change): string {
  if (kind === 'WITHDRAWN' || !entry) return 'An entry was taken out of the directory';
  switch (kind) {
    case 'PUBLISHED':
      return `New in the directory: ${entry.name}`;
    case 'CHANGED':
      return `Changed or confirmed: ${entry.name}`;
    case 'ENDED':
      return entry.carriedOnBy ? `${entry.name} is now part of ${entry.carriedOnBy.name}` : `${entry.name} has ended`;
  }
}

const summaryOf = ({ kind, entry }: Change): string => (kind === 'WITHDRAWN' || !entry ? '' : entry.area);
