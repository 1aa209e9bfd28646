import type { RouteObject } from 'react-router';

export const actionsRoutes: RouteObject[] = [
  {
    path: '/meetings/:id/actions/new',
    lazy: async () => ({ Component: (await import('./RecordActionPage')).RecordActionPage }),
  },
];
