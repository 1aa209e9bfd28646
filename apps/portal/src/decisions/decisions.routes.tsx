import type { RouteObject } from 'react-router';

export const decisionsRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/decisions',
    lazy: async () => ({ Component: (await import('./DecisionsPage')).DecisionsPage }),
  },
  { path: '/decisions/:id', lazy: async () => ({ Component: (await import('./DecisionPage')).DecisionPage }) },
];
