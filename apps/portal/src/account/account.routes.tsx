import type { RouteObject } from 'react-router';

/** Open to everybody. */
export const openAccountRoutes: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
];

export const accountRoutes: RouteObject[] = [];
