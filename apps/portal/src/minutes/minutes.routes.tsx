import type { RouteObject } from 'react-router';

export const minutesRoutes: RouteObject[] = [
  {
    path: '/meetings/:id/minutes',
    lazy: async () => ({ Component: (await import('./MinutesPage')).MinutesPage }),
  },
];
