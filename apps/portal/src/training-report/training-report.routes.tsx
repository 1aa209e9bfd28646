import type { RouteObject } from 'react-router';

export const trainingReportRoutes: RouteObject[] = [
  {
    path: '/agencies/:id/training',
    lazy: async () => ({ Component: (await import('./AgencyTrainingPage')).AgencyTrainingPage }),
  },
];
