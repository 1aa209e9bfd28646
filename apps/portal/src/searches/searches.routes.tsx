import type { RouteObject } from 'react-router';

/** For whoever has the link from a letter. */
export const openSearchesRoutes: RouteObject[] = [
  { path: '/stop-alert/:token', lazy: async () => ({ Component: (await import('./StopAlertPage')).StopAlertPage }) },
];

export const searchesRoutes: RouteObject[] = [
  { path: '/library/searches', lazy: async () => ({ Component: (await import('./MySearchesPage')).MySearchesPage }) },
  {
    path: '/library/searches/new',
    lazy: async () => ({ Component: (await import('./SaveSearchPage')).SaveSearchPage }),
  },
  {
    path: '/library/searches/:id',
    lazy: async () => ({ Component: (await import('./ChangeSearchPage')).ChangeSearchPage }),
  },
];
