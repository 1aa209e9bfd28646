import type { RouteObject } from 'react-router';

export const usefulnessRoutes: RouteObject[] = [
  {
    path: '/library/:slug/experiences/new',
    lazy: async () => ({ Component: (await import('./TellExperiencePage')).TellExperiencePage }),
  },
  {
    path: '/library/:slug/experiences/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeExperiencePage')).ChangeExperiencePage }),
  },
  {
    path: '/library/:slug/experiences/:id/withdraw',
    lazy: async () => ({ Component: (await import('./WithdrawExperiencePage')).WithdrawExperiencePage }),
  },
  { path: '/library/:slug/use', lazy: async () => ({ Component: (await import('./ReadingsPage')).ReadingsPage }) },
  {
    path: '/partnerships/:slug/library-use',
    lazy: async () => ({ Component: (await import('./PartnershipReadingsPage')).PartnershipReadingsPage }),
  },
];
