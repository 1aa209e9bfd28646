import type { RouteObject } from 'react-router';

/** Open to all: who is not signed in reads what Roundtable is. */
export const homeRoutes: RouteObject[] = [
  { path: '/', handle: { isPublic: true }, lazy: async () => ({ Component: (await import('./HomePage')).HomePage }) },
];
