import type { RouteObject } from 'react-router';

export const kitsRoutes: RouteObject[] = [
  {
    path: '/campaigns/national',
    lazy: async () => ({ Component: (await import('./NationalCampaignsPage')).NationalCampaignsPage }),
  },
  { path: '/campaigns/:id/adopt', lazy: async () => ({ Component: (await import('./AdoptPage')).AdoptPage }) },
  {
    path: '/campaigns/:id/suggestions',
    lazy: async () => ({ Component: (await import('./SuggestionsPage')).SuggestionsPage }),
  },
  {
    path: '/campaigns/:id/proposals',
    lazy: async () => ({ Component: (await import('./KitProposalsPage')).KitProposalsPage }),
  },
];
