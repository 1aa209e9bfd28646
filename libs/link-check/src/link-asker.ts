import { setTimeout as sleep } from 'node:timers/promises';
import robots from 'robots-parser';
import { NotPublic } from './addresses.js';
import { request, type Ask, type Reply } from './request.js';

// Its types say that it has a default export of its own, and it is one.
const parseRobots = robots as unknown as typeof robots.default;

/** UNKNOWN says nothing of the link: it could not be asked, or does not answer to programs. */
export type LinkOutcome = 'GOOD' | 'BAD' | 'UNKNOWN';

export interface LinkReport {
  readonly outcome: LinkOutcome;
  /** Where it is from now on; empty when nothing was said of that. */
  readonly movedTo: string;
}

export interface AskerOptions {
  /** Who asks, and where they can be reached. */
  readonly agent: string;
  /** Addresses that may be asked though they are not public, with their port where it is not the usual one. */
  readonly also?: readonly string[];
  readonly pauseMs?: number;
}

const REDIRECTS = 5;
const LONGEST_MS = 20_000;
const ROBOTS_BYTES = 100_000;
const LONGEST_ADDRESS = 2000;

/** Answers that say no more than that programs are not told. */
const NOT_FOR_US = new Set([401, 402, 403, 405, 406, 407, 408, 421, 425, 426, 429, 451, 501]);
/** Our own line or name server, or a certificate that a browser may complete where we cannot. */
const OURS =
  /^(EAI_AGAIN|ENETUNREACH|ENETDOWN|EMFILE|ENFILE|EPERM|EACCES|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_|ERR_TLS)/;

/** Asks links whether they still answer. */
export class LinkAsker {
  private readonly lastAsked = new Map<string, number>();
  private readonly also: ReadonlySet<string>;

  constructor(private readonly options: AskerOptions) {
    this.also = new Set(options.also ?? []);
  }

  /** Never throws for what a link does; does when it is aborted. */
  async ask(link: string, signal: AbortSignal): Promise<LinkReport> {
    const unknown: LinkReport = { outcome: 'UNKNOWN', movedTo: '' };
    if (!URL.canParse(link)) return unknown;
    try {
      await this.pause(new URL(link).host, signal);
      return await this.follow(new URL(link), AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]));
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof NotPublic || OURS.test((error as NodeJS.ErrnoException).code ?? '')) return unknown;
      return { outcome: 'BAD', movedTo: '' };
    }
  }

  private async follow(from: URL, signal: AbortSignal): Promise<LinkReport> {
    let url = from;
    let isForGood = true;
    for (let redirects = 0; ; redirects += 1) {
      if (redirects > REDIRECTS) return { outcome: 'BAD', movedTo: '' };
      if (!(await this.mayAsk(url, signal))) return { outcome: 'UNKNOWN', movedTo: '' };
      const { status, location } = await this.answerOf(url, signal);
      if (status < 300 || status >= 400 || location === undefined)
        return { outcome: meaningOf(status), movedTo: status < 300 && isForGood ? movedTo(from, url) : '' };
      if (!URL.canParse(location, url.href)) return { outcome: 'BAD', movedTo: '' };
      isForGood &&= status === 301 || status === 308;
      url = new URL(location, url);
    }
  }

  /** Many servers do not understand HEAD, and some lie about it. */
  private async answerOf(url: URL, signal: AbortSignal): Promise<Reply> {
    const head = await this.request(url, { method: 'HEAD', bytes: 0, signal });
    return head.status < 400 ? head : this.request(url, { method: 'GET', bytes: 0, signal });
  }

  /** What a host asks programs to leave alone is left alone. Where it says nothing that can be read, it asks for nothing. */
  private async mayAsk(url: URL, signal: AbortSignal): Promise<boolean> {
    const address = new URL('/robots.txt', url);
    try {
      const { status, text } = await this.request(address, { method: 'GET', bytes: ROBOTS_BYTES, signal });
      return status !== 200 || parseRobots(address.href, text).isAllowed(url.href, this.options.agent) !== false;
    } catch (error) {
      if (error instanceof NotPublic) throw error;
      return true;
    }
  }

  private request(url: URL, ask: Pick<Ask, 'method' | 'bytes' | 'signal'>): Promise<Reply> {
    return request(url, { ...ask, agent: this.options.agent, also: this.also });
  }

  private async pause(host: string, signal: AbortSignal): Promise<void> {
    const { pauseMs = 1000 } = this.options;
    const rest = (this.lastAsked.get(host) ?? 0) + pauseMs - Date.now();
    if (rest > 0) await sleep(rest, undefined, { signal });
    if (this.lastAsked.size > 1000) this.lastAsked.clear();
    this.lastAsked.set(host, Date.now());
  }
}

function meaningOf(status: number): LinkOutcome {
  if (status >= 200 && status < 300) return 'GOOD';
  return status < 400 || NOT_FOR_US.has(status) || status > 599 ? 'UNKNOWN' : 'BAD';
}

function movedTo(from: URL, to: URL): string {
  // From some page to a front page is how sites say that the page is gone.
  const isGone = to.pathname === '/' && from.pathname !== '/';
  return isGone || to.href === from.href || to.href.length > LONGEST_ADDRESS ? '' : to.href;
}
