import type { RouteObject } from 'react-router';

/** Open to all, and served as HTML: the list is there without a script, the map with one. */
export const openMapRoutes: RouteObject[] = [
  {
    path: '/directory/map',
    handle: { isPublic: true },
    lazy: async () => ({ Component: (await import('./MapPage')).MapPage }),
  },
];
