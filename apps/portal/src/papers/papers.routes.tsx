import type { RouteObject } from 'react-router';

export const papersRoutes: RouteObject[] = [
  { path: '/meetings/:id/papers', lazy: async () => ({ Component: (await import('./PapersPage')).PapersPage }) },
  { path: '/meetings/:id/papers/ask', lazy: async () => ({ Component: (await import('./AskPage')).AskPage }) },
  { path: '/meetings/:id/papers/add', lazy: async () => ({ Component: (await import('./AddPage')).AddPage }) },
  { path: '/papers/asked/:id', lazy: async () => ({ Component: (await import('./RequestPage')).RequestPage }) },
  { path: '/papers/:id', lazy: async () => ({ Component: (await import('./PaperPage')).PaperPage }) },
  { path: '/papers/:id/version', lazy: async () => ({ Component: (await import('./VersionPage')).VersionPage }) },
  {
    path: '/papers/:id/supplement',
    lazy: async () => ({ Component: (await import('./SupplementPage')).SupplementPage }),
  },
  {
    path: '/papers/:id/change',
    lazy: async () => ({ Component: (await import('./ChangePaperPage')).ChangePaperPage }),
  },
];
