import type { RouteObject } from 'react-router';

export const contributionReportRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/contribution',
    lazy: async () => ({ Component: (await import('./ContributionReportPage')).ContributionReportPage }),
  },
];
