import type { RouteObject } from 'react-router';

export const gapsRoutes: RouteObject[] = [
  { path: '/library/gaps', lazy: async () => ({ Component: (await import('./GapsPage')).GapsPage }) },
  { path: '/library/gaps/new', lazy: async () => ({ Component: (await import('./RecordGapPage')).RecordGapPage }) },
  { path: '/library/gaps/:id', lazy: async () => ({ Component: (await import('./GapPage')).GapPage }) },
  {
    path: '/library/gaps/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeGapPage')).ChangeGapPage }),
  },
];
