import type { FoundBy, ResourceKind } from '../../schema.types.js';
import type { Example } from './example.js';

/** How its curator places it. */
export interface Place {
  readonly kind: ResourceKind;
  readonly foundBy: FoundBy;
  readonly topics: readonly string[];
}

/** What the library's draft begins with: in the sender's own words, under their licence, named as they wish. */
export function asResource(example: Example, place: Place) {
  const { title, words, link, licence, name, organisation, isNamed } = example;
  return {
    ...place,
    title,
    summary: words,
    contributors: isNamed && name ? [{ name, role: 'AUTHOR' as const, affiliation: organisation }] : [],
    publisher: isNamed ? '' : organisation,
    licence,
    languages: ['en'],
    links: link === '' ? [] : [{ label: title.slice(0, 120), url: link }],
  };
}

export const fileOf = ({ fileId, title }: Example) =>
  fileId === null ? null : { fileId, label: title.slice(0, 120), language: null };
