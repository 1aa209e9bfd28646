const here = 'https://here.invalid';

/** A path inside the portal, or home: a link in a mail must not be able to send somebody elsewhere after signing in. */
export function safeReturn(path: string | null) {
  if (!path?.startsWith('/') || !URL.canParse(path, here)) return '/';
  const url = new URL(path, here);
  return url.origin === here ? url.pathname + url.search : '/';
}
