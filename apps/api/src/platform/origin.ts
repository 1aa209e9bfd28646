/**
 * Whether a request may bring its cookie: it came from our own pages, or from no page at all.
 * A page of another site shows itself by the headers that browsers do not let it forge.
 */
export function isFromOwnPages(headers: Record<string, string | string[] | undefined>, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  const origin = headers['origin'];
  if (typeof site === 'string' && !['same-origin', 'none'].includes(site)) return false;
  if (origin === undefined) return true;
  // Nearly always, and cheaper than taking an address apart.
  if (origin === ownOrigin) return true;
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false;
  // The port we listen on can be reached by several names; a page of ours names the one it was read from.
  return new URL(origin).host === headers['host'];
}
