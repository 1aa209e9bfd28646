/** Text that is HTML already and needs no escaping. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Value = string | number | Html | readonly Html[] | false | null | undefined;

/** HTML in which every value is escaped, unless it is HTML itself. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(
    parts.reduce((text, part, index) => text + part + (index < values.length ? written(values[index]) : ''), ''),
  );

function written(value: Value): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const UNLISTED = html`<meta name="robots" content="noindex, nofollow" />`;

/** A whole page of ours that needs neither scripts nor anything from outside. Search engines leave it out, unless its head says more. */
export const page = (title: string, body: Html, head: Html = UNLISTED): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${head}
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Roundtable</title>
        <link rel="stylesheet" href="/plain-pages.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header><p class="brand">Roundtable</p></header>
        <main id="main">${body}</main>
      </body>
    </html> `.text;
