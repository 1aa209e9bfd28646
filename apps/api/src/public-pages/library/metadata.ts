import { html, Html } from '../../platform/html.js';
import type { Resource, Version } from './resource.js';
import { shortened } from './resource-line.js';
import { KINDS_OF_WORK, LICENCES } from './words.js';

/** What reference managers and search engines read: Dublin Core, schema.org and Open Graph. */
export function metadataOf(resource: Resource, version: Version, site: string): Html {
  const [schema, dublinCore] = KINDS_OF_WORK[version.kind] ?? ['DigitalDocument', 'Text'];
  const [licenceName, licenceAddress] = LICENCES[version.licence] ?? [version.licence];
  const address = `${site}${resource.address}`;
  const makers = version.contributors.filter(({ role }) => role !== 'COMMISSIONED_BY');
  const dc = (name: string, value: string) => value !== '' && html`<meta name="DC.${name}" content="${value}" />`;
  const each = (name: string, values: readonly string[]) => values.map((value) => html`${dc(name, value)}`);
  return html`
    <meta name="description" content="${shortened(version.summary)}" />
    <link rel="canonical" href="${address}" />
    <link rel="alternate" type="application/atom+xml" title="New in the library" href="/library/feed.atom" />
    <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
    ${dc('title', version.title)}${each(
      'creator',
      makers.map(({ name }) => name),
    )}${dc('publisher', version.publisher)}
    ${dc('date', version.publishedOn)}${dc('description', version.summary)}${dc('type', dublinCore)}
    ${each(
      'subject',
      version.topics.map(({ name }) => name),
    )}${each(
      'language',
      version.languages.map(({ code }) => code),
    )}
    ${dc('rights', licenceAddress ?? licenceName)}${dc('identifier', address)}
    <meta property="og:type" content="article" /> <meta property="og:title" content="${version.title}" />
    <meta property="og:description" content="${shortened(version.summary)}" />
    <meta property="og:url" content="${address}" />
    ${linkedData({
      '@context': 'https://schema.org',
      '@type': schema,
      '@id': address,
      url: address,
      name: version.title,
      abstract: version.summary,
      ...named('author', version.contributors, 'AUTHOR', 'WITH'),
      ...named('editor', version.contributors, 'EDITOR'),
      ...(version.publisher ? { publisher: { '@type': 'Organization', name: version.publisher } } : {}),
      ...(version.publishedOn ? { datePublished: version.publishedOn } : {}),
      inLanguage: version.languages.map(({ code }) => code),
      about: version.topics.map(({ name }) => name),
      version: String(version.number),
      ...(licenceAddress ? { license: licenceAddress } : {}),
      ...(version.writtenFor ? { audience: { '@type': 'Audience', audienceType: version.writtenFor } } : {}),
    })}
  `;
}

function named(property: string, all: Version['contributors'], ...roles: string[]) {
  const people = all
    .filter(({ role }) => roles.includes(role))
    .map(({ name, affiliation }) => ({
      '@type': 'Person',
      name,
      ...(affiliation ? { affiliation: { '@type': 'Organization', name: affiliation } } : {}),
    }));
  return people.length > 0 ? { [property]: people } : {};
}

/** Nothing in it can end the element that it stands in. */
const linkedData = (data: object): Html =>
  new Html(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
