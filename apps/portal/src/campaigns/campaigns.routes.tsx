import type { RouteObject } from 'react-router';

/** Open to all: the page that posters lead to. */
export const openCampaignsRoutes: RouteObject[] = [
  {
    path: '/c/:slug',
    handle: { isPublic: true },
    lazy: async () => ({ Component: (await import('./public/PublicCampaignPage')).PublicCampaignPage }),
  },
];

export const campaignsRoutes: RouteObject[] = [
  { path: '/campaigns', lazy: async () => ({ Component: (await import('./CampaignsPage')).CampaignsPage }) },
  {
    path: '/campaigns/new',
    lazy: async () => ({ Component: (await import('./BeginCampaignPage')).BeginCampaignPage }),
  },
  { path: '/campaigns/:id/stream', lazy: async () => ({ Component: (await import('./StreamPage')).StreamPage }) },
  { path: '/campaigns/:id', lazy: async () => ({ Component: (await import('./CampaignPage')).CampaignPage }) },
  {
    path: '/campaigns/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeCampaignPage')).ChangeCampaignPage }),
  },
  {
    path: '/campaigns/:id/objectives',
    lazy: async () => ({ Component: (await import('./ObjectivesPage')).ObjectivesPage }),
  },
  {
    path: '/campaigns/:id/partners',
    lazy: async () => ({ Component: (await import('./PartnersPage')).PartnersPage }),
  },
  { path: '/campaigns/:id/sign-off', lazy: async () => ({ Component: (await import('./SignOffPage')).SignOffPage }) },
  {
    path: '/campaigns/:id/sign-off/:partnerId',
    lazy: async () => ({ Component: (await import('./AnswerPage')).AnswerPage }),
  },
  {
    path: '/campaigns/:id/launch',
    lazy: async () => ({ Component: (await import('./LaunchPage')).LaunchPage }),
  },
  { path: '/campaigns/:id/end', lazy: async () => ({ Component: (await import('./EndPage')).EndPage }) },
  {
    path: '/campaigns/:id/cancel',
    lazy: async () => ({ Component: (await import('./CancelPage')).CancelPage }),
  },
];
