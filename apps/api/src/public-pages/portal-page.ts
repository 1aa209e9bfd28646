import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { html } from '../platform/html.js';

const EMPTY = html`<!doctype html>
  <html lang="en">
    <head>
      <title>Roundtable</title>
    </head>
    <body>
      <div id="root"></div>
    </body>
  </html>`.text;

/** Draws a page of the portal; null when its address is not for the public. It is the portal's own, see its `server.tsx`. */
type Draw = (address: string, house: House, ask: Ask, form?: ServedForm) => Promise<Drawn | null>;
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<object>;

/** What is the same for everybody, as it was set up. */
export interface House {
  readonly site: string;
  readonly operator: { readonly name: string; readonly address: string; readonly email: string };
  readonly exitUrl: string;
  /** What lies under the map of partnerships. */
  readonly mapTiles: { readonly address: string; readonly credit: string } | null;
}

/** A form that was refused, as its page shows it again. */
export interface ServedForm {
  readonly values: object;
  readonly problems: readonly object[];
}

interface Drawn {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** With which the browser takes the page over. */
  readonly state: object | null;
}

/** The one page of the portal, empty, or with what the public reads at an address already in it. */
export class PortalPage {
  readonly asItIs: string;

  private constructor(
    page: string,
    private readonly house: House,
    private readonly draw: Draw | null,
  ) {
    this.asItIs = page.replace(/(?=<\/head>)/, () => data('house', house));
  }

  /** The portal is not built where only the API is under test. */
  static async load(dist: string, house: House): Promise<PortalPage> {
    const [page, program] = [join(dist, 'portal/index.html'), join(dist, 'portal-server/server.js')];
    const { render } = existsSync(program)
      ? ((await import(pathToFileURL(program).href)) as { render: Draw })
      : { render: null };
    return new PortalPage(existsSync(page) ? readFileSync(page, 'utf8') : EMPTY, house, render);
  }

  async drawn(address: string, ask: Ask, form?: ServedForm): Promise<{ status: number; text: string } | null> {
    const page = await this.draw?.(address, this.house, ask, form);
    return page ? { status: page.status, text: this.with(page) } : null;
  }

  private with({ head, body, state }: Drawn): string {
    const taken = state ? data('served', state) : '';
    // As functions: a dollar sign in a title is no instruction.
    return (
      this.asItIs
        .replace(/<title>[^<]*<\/title>/, () => head)
        .replace(/<div id="root"><\/div>/, () => `<div id="root">${body}</div>${taken}`)
        .replace(/<noscript>[^]*?<\/noscript>/, '')
        // What is read comes first, and what takes it over after that.
        .replace(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"')
    );
  }
}

const data = (id: string, value: object): string =>
  `<script type="application/json" id="${id}">${harmless(value)}</script>`;

/** Nothing in it can end the element that it stands in, or a line of a script. */
const harmless = (state: object): string =>
  JSON.stringify(state).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
