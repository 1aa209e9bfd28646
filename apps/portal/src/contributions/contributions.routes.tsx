import type { RouteObject } from 'react-router';

export const contributionsRoutes: RouteObject[] = [
  {
    path: '/campaigns/:id/contributions',
    lazy: async () => ({ Component: (await import('./ContributionsPage')).ContributionsPage }),
  },
  {
    path: '/campaigns/:id/contributions/:partnerId',
    lazy: async () => ({ Component: (await import('./SayContributionPage')).SayContributionPage }),
  },
];
