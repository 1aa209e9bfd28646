import type { RouteObject } from 'react-router';

export const actionsRoutes: RouteObject[] = [
  { path: '/actions', lazy: async () => ({ Component: (await import('./MyActionsPage')).MyActionsPage }) },
  { path: '/actions/:id', lazy: async () => ({ Component: (await import('./ActionPage')).ActionPage }) },
  {
    path: '/partnerships/:slug/actions',
    lazy: async () => ({ Component: (await import('./ActionLogPage')).ActionLogPage }),
  },
  {
    path: '/meetings/:id/actions/new',
    lazy: async () => ({ Component: (await import('./RecordActionPage')).RecordActionPage }),
  },
];
