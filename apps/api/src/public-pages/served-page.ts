import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { html, type Html } from '../platform/html.js';

const built = fileURLToPath(new URL('../../../../../dist/portal/index.html', import.meta.url));
const EMPTY = html`<!doctype html>
  <html lang="en">
    <head>
      <title>Roundtable</title>
    </head>
    <body>
      <div id="root"></div>
    </body>
  </html>`.text;

export interface ServedPage {
  readonly title: string;
  /** What else stands in the head. */
  readonly head: Html;
  readonly main: Html;
}

/** Marked, so that the portal can take it out when its reader goes on. Values hold no tag: they are escaped. */
const served = (head: string): string => head.replaceAll(/<(title|meta|link|script)\b/g, '<$1 data-served');

/** The portal's page with a page's words already in it, which the portal replaces when it starts. */
export class PortalPage {
  /** The portal is not built where only the API is under test. */
  readonly asItIs = existsSync(built) ? readFileSync(built, 'utf8') : EMPTY;

  with({ title, head, main }: ServedPage): string {
    const body = html`<header class="rt-header">
        <div class="govuk-width-container rt-header__row">
          <a class="rt-header__home govuk-!-font-weight-bold" href="/">Roundtable</a>
        </div>
      </header>
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main">${main}</main>
      </div>`;
    // As functions: a dollar sign in a title is no instruction.
    return this.asItIs
      .replace(/<title>[^<]*<\/title>/, () => served(html`<title>${title} – Roundtable</title>${head}`.text))
      .replace(/<div id="root"><\/div>/, () => `<div id="root">${body.text}</div>`)
      .replace(/<noscript>[^]*?<\/noscript>/, '');
  }
}
