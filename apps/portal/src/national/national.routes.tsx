import type { RouteObject } from 'react-router';

export const nationalRoutes: RouteObject[] = [
  { path: '/national', lazy: async () => ({ Component: (await import('./NationalPage')).NationalPage }) },
  {
    path: '/national/partnerships',
    lazy: async () => ({ Component: (await import('./RegisterPage')).RegisterPage }),
  },
  {
    path: '/national/without-officer',
    lazy: async () => ({ Component: (await import('./WithoutOfficerPage')).WithoutOfficerPage }),
  },
];
