import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressesOf } from './addresses.js';

export interface Reply {
  readonly status: number;
  readonly location: string | undefined;
  /** As much as was asked for. */
  readonly text: string;
}

export interface Ask {
  readonly method: 'HEAD' | 'GET';
  readonly agent: string;
  readonly also: ReadonlySet<string>;
  /** How much is read of what comes back. */
  readonly bytes: number;
  readonly signal: AbortSignal;
}

const ANSWER_MS = 10_000;

/** One request to one of the addresses that were looked at, and to no other; follows nothing. */
export async function request(url: URL, { method, agent, also, bytes, signal }: Ask): Promise<Reply> {
  const addresses = await addressesOf(url, also);
  const lookup: LookupFunction = (_host, options, done) =>
    options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family);
  const patience = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
  return new Promise((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method,
        lookup,
        // A connection of its own: none that was made for another name is used again.
        agent: false,
        signal: patience,
        maxHeaderSize: 32 * 1024,
        headers: { 'user-agent': agent, accept: '*/*' },
      },
      (response) => {
        let text = '';
        const end = () => {
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, text });
          asked.destroy();
        };
        if (bytes === 0) return end();
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text = (text + part).slice(0, bytes);
          if (text.length >= bytes) end();
        });
        response.on('end', end);
        response.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
