import type { RouteObject } from 'react-router';

/** Open to all. */
export const openDataRoutes: RouteObject[] = [
  {
    path: '/directory/open-data',
    handle: { isPublic: true },
    lazy: async () => ({ Component: (await import('./OpenDataPage')).OpenDataPage }),
  },
];
