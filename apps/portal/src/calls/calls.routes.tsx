import type { RouteObject } from 'react-router';

/** Open to all: whoever has what is missing need not be known to us. */
export const openCallsRoutes: RouteObject[] = [
  {
    path: '/calls',
    handle: { isPublic: true },
    lazy: async () => ({ Component: (await import('./CallsPage')).CallsPage }),
  },
  {
    path: '/calls/:slug',
    handle: { isPublic: true },
    lazy: async () => ({ Component: (await import('./CallPage')).CallPage }),
  },
  {
    path: '/calls/status/:token',
    lazy: async () => ({ Component: (await import('./ExampleStatusPage')).ExampleStatusPage }),
  },
];

export const callsRoutes: RouteObject[] = [
  { path: '/library/gaps/:id/call', lazy: async () => ({ Component: (await import('./OpenCallPage')).OpenCallPage }) },
  { path: '/calls/:slug/change', lazy: async () => ({ Component: (await import('./ChangeCallPage')).ChangeCallPage }) },
];
