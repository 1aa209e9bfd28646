import type { RouteObject } from 'react-router';

export const usefulnessRoutes: RouteObject[] = [
  {
    path: '/library/:slug/accounts/new',
    lazy: async () => ({ Component: (await import('./TellAccountPage')).TellAccountPage }),
  },
  {
    path: '/library/:slug/accounts/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeAccountPage')).ChangeAccountPage }),
  },
  {
    path: '/library/:slug/accounts/:id/withdraw',
    lazy: async () => ({ Component: (await import('./WithdrawAccountPage')).WithdrawAccountPage }),
  },
  { path: '/library/:slug/use', lazy: async () => ({ Component: (await import('./ReadingsPage')).ReadingsPage }) },
  {
    path: '/partnerships/:slug/library-use',
    lazy: async () => ({ Component: (await import('./PartnershipReadingsPage')).PartnershipReadingsPage }),
  },
];
