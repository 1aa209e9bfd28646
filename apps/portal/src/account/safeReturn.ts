/** A path inside the portal, or home: a link in a mail must not be able to send somebody elsewhere after signing in. */
export function safeReturn(path: string | null) {
  if (!path?.startsWith('/')) return '/';
  const url = new URL(path, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search : '/';
}
