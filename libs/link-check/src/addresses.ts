import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whatever is asked stays where everybody may go. */
export class NotPublic extends Error {
  constructor() {
    super('That address is not public.');
  }
}

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Where every IPv6 address lies that somebody was given for the internet; others are for something else, or for nothing yet. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');
/** Public by its number, and yet a door of the machine's own host in one large cloud. */
const HOST_OF_MACHINE = '168.63.129.16';
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

export function isPublic(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // IPv4 inside IPv6 is judged as what it is.
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast' || address.toString() === HOST_OF_MACHINE) return false;
  return !(address instanceof ipaddr.IPv6) || address.match(GIVEN_OUT);
}

/** The addresses that may be connected to for this; throws NotPublic where one of them is not to be, or anything else is odd. */
export async function addressesOf(url: URL, also: ReadonlySet<string>): Promise<Address[]> {
  const ownPort = PORTS[url.protocol];
  if (ownPort === undefined || url.username !== '' || url.password !== '') throw new NotPublic();
  const port = url.port === '' ? ownPort : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const kind = isIP(host);
  const addresses = kind
    ? [{ address: host, family: kind as 4 | 6 }]
    : (await lookup(host, { all: true })).map((each) => ({ address: each.address, family: each.family as 4 | 6 }));
  const mayBeAsked = ({ address, family }: Address) =>
    also.has(`${family === 6 ? `[${address}]` : address}:${port}`) ||
    (port === ownPort && (also.has(address) || isPublic(address)));
  // One that is not public among others that are is how a name leads from the one to the other.
  if (addresses.length === 0 || !addresses.every(mayBeAsked)) throw new NotPublic();
  return addresses;
}
