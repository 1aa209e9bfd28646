import type { RouteObject } from 'react-router';

export const sheetsRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/import',
    lazy: async () => ({ Component: (await import('./ImportPage')).ImportPage }),
  },
  {
    path: '/partnerships/:slug/import/columns',
    lazy: async () => ({ Component: (await import('./ColumnsPage')).ColumnsPage }),
  },
];
