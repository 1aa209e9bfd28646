import { html, type Html } from '../../platform/html.js';
import { dayInWords, KINDS } from './words.js';

const MOST = 240;

export const LINE = `address title current { kind byline summary publishedOn }`;

export interface Line {
  readonly address: string;
  readonly title: string;
  readonly current: {
    readonly kind: string;
    readonly byline: string;
    readonly summary: string;
    readonly publishedOn: string;
  } | null;
}

/** One resource in a list. */
export const resourceLine = ({ address, title, current }: Line): Html => html`
  <li>
    <a class="govuk-link govuk-!-font-weight-bold" href="${address}">${title}</a>
    ${current && html`<br />${about(current)}<br />${shortened(current.summary)}`}
  </li>
`;

const about = ({ kind, byline, publishedOn }: NonNullable<Line['current']>): string =>
  [KINDS[kind] ?? kind, byline, dayInWords(publishedOn)].filter(Boolean).join('. ');

export const shortened = (text: string): string => {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
};
