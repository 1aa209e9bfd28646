import { useMemo, useSyncExternalStore } from 'react';

/** Whether the screen is so now, by a media query. */
export function useMatches(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query]);
  return useSyncExternalStore(
    (tell) => {
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => media.matches,
  );
}
