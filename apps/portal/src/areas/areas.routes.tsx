import type { RouteObject } from 'react-router';

export const areasRoutes: RouteObject[] = [
  {
    path: '/national/boundaries',
    lazy: async () => ({ Component: (await import('./BoundariesPage')).BoundariesPage }),
  },
];
