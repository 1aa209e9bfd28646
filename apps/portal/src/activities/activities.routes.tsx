import type { RouteObject } from 'react-router';

export const activitiesRoutes: RouteObject[] = [
  { path: '/campaigns/:id/plan', lazy: async () => ({ Component: (await import('./PlanPage')).PlanPage }) },
  {
    path: '/campaigns/:id/plan/new',
    lazy: async () => ({ Component: (await import('./AddActivityPage')).AddActivityPage }),
  },
  {
    path: '/campaigns/:id/plan/:activityId',
    lazy: async () => ({ Component: (await import('./ActivityPage')).ActivityPage }),
  },
  {
    path: '/campaigns/:id/plan/:activityId/change',
    lazy: async () => ({ Component: (await import('./ChangeActivityPage')).ChangeActivityPage }),
  },
];
