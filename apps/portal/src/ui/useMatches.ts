import { useSyncExternalStore } from 'react';

/** Whether the screen is so now, by a media query. The server, which sees no screen, says no. */
export function useMatches(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
