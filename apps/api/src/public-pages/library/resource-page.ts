import { html, type Html } from '../../platform/html.js';
import type { ServedPage } from '../served-page.js';
import { metadataOf } from './metadata.js';
import type { Named, Resource, Version } from './resource.js';
import { dayInWords, JURISDICTIONS, KINDS, LICENCES, RELATIONS } from './words.js';

/** A resource in the version to use, or in the one that the address names; null when that is not there for the public. */
export function resourcePage(resource: Resource, site: string, number: number | null): ServedPage | null {
  const version = number === null ? resource.current : resource.versionNumbered;
  if (!version) return null;
  const isOld = resource.current !== null && resource.current.number !== version.number;
  return {
    title: version.title,
    head: metadataOf(resource, version, site),
    main: html`
      <p class="govuk-body"><a class="govuk-link" href="/library">Library</a></p>
      <span class="govuk-caption-xl">${KINDS[version.kind] ?? version.kind}</span>
      <h1 class="govuk-heading-xl">${version.title}</h1>
      ${isOld && warning(html`There is a <a class="govuk-link" href="${resource.address}">newer version</a>.`)}
      ${resource.supersededBy.map(({ title, address }) => warning(html`<a class="govuk-link" href="${address}">${title}</a> has taken its place.`))}
      ${resource.isOverdueForReview && resource.reviewOn && warning(html`Somebody was to look at it again by ${dayInWords(resource.reviewOn)}, and nobody has. What it says may not hold any more.`)}
      ${version.maturity === 'INTERIM' && warning(html`This is an interim version: what it says may still change.`)}
      ${version.byline !== '' && html`<p class="govuk-body-l">${version.byline}</p>`}
      ${version.summary.split(/\n+/).map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)} ${ways(version)}
      ${resource.usefulness.used > 0 && html`<p class="govuk-body">Used by ${resource.usefulness.used} or more people.</p>`}
      ${notes(version)}
      <h2 class="govuk-heading-m">About it</h2>
      <dl class="govuk-summary-list">${about(version)}</dl>
      ${parts(resource)} ${versions(resource)}
    `,
  };
}

const warning = (text: Html): Html => html`<div class="govuk-inset-text">${text}</div>`;

/** Where it can be read. */
const ways = ({ files, links }: Version): Html => html`
  ${(files.length > 0 || links.length > 0) && html`<h2 class="govuk-heading-m">Read it</h2>`}
  <ul class="govuk-list govuk-list--spaced">
    ${files.flatMap(({ label, language, file }) =>
      file === null
        ? []
        : html`<li>
            <a class="govuk-link" href="${file.address}">${label}</a>
            (${[language?.name, file.name, sizeInWords(file.size)].filter(Boolean).join(', ')})
            ${
              file.previews.length > 0 &&
              html`<ul class="rt-first-pages">
                ${file.previews.map(
                  ({ page, width, height, address }) =>
                    html`<li>
                      <a href="${address}"
                        ><img
                          src="${address}"
                          width="${width}"
                          height="${height}"
                          loading="lazy"
                          alt="Page ${page} of ${label}"
                      /></a>
                    </li>`,
                )}
              </ul>`
            }
          </li>`,
    )}
    ${links.map(
      ({ label, url, unavailableSince }) =>
        html`<li>
          <a class="govuk-link" rel="noreferrer" href="${url}">${label}</a>
          ${unavailableSince !== null && html`(reported unavailable on ${dayInWords(unavailableSince)})`}
        </li>`,
    )}
  </ul>
`;

const notes = ({ partNotes }: Version): Html => html`
  ${partNotes.length > 0 && html`<h2 class="govuk-heading-m">What is where in it</h2>`}
  <ul class="govuk-list govuk-list--spaced">
    ${partNotes.map(
      ({ label, place, note }) =>
        html`<li><strong>${[label, place].filter(Boolean).join(', ')}</strong>${note && html`<br />${note}`}</li>`,
    )}
  </ul>
`;

const named = ({ title, address }: Named): Html => html`<a class="govuk-link" href="${address}">${title}</a>`;

const parts = ({ parts: all }: Resource): Html => html`
  ${all.length > 0 && html`<h2 class="govuk-heading-m">Parts of it</h2>`}
  <ul class="govuk-list">
    ${all.map((part) => html`<li>${named(part)}</li>`)}
  </ul>
`;

/** Every version, newest first, where there is more than one. */
const versions = ({ versions: all }: Resource): Html => html`
  ${all.length > 1 && html`<h2 class="govuk-heading-m">Versions</h2>`}
  <ul class="govuk-list govuk-list--spaced">
    ${
      all.length > 1 &&
      all.map(
        ({ number, address, isCurrent, note }) =>
          html`<li>
            ${named({ title: `Version ${number}`, address })}${isCurrent && ', the one to use'}${note && html`<br />${note}`}
          </li>`,
      )
    }
  </ul>
`;

function about(version: Version): Html[] {
  const { publisher, publishedOn, jurisdictions, languages, writtenFor, topics, licence, relations } = version;
  const [licenceName, licenceAddress] = LICENCES[licence] ?? [licence];
  const rows: [string, Html | string][] = [
    ['Publisher', publisher],
    ['Date', dayInWords(publishedOn)],
    ['Holds in', jurisdictions.map((each) => JURISDICTIONS[each] ?? each).join(', ')],
    ['Languages', languages.map(({ name }) => name).join(', ')],
    ['Written for', writtenFor],
    ['Topics', topics.map(({ name }) => name).join(', ')],
    [
      'Licence',
      licenceAddress
        ? html`<a class="govuk-link" rel="license noreferrer" href="${licenceAddress}">${licenceName}</a>`
        : licenceName,
    ],
    ...relations.map(({ kind, resource }): [string, Html] => [RELATIONS[kind] ?? kind, named(resource)]),
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        html`<div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">${name}</dt>
          <dd class="govuk-summary-list__value">${value}</dd>
        </div>`,
    );
}

const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
