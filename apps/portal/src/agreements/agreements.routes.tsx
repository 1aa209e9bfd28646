import type { RouteObject } from 'react-router';

export const agreementsRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/agreements',
    lazy: async () => ({ Component: (await import('./AgreementsPage')).AgreementsPage }),
  },
  {
    path: '/partnerships/:slug/agreements/new',
    lazy: async () => ({ Component: (await import('./AddAgreementPage')).AddAgreementPage }),
  },
  {
    path: '/partnerships/:slug/undertaking',
    lazy: async () => ({ Component: (await import('./UndertakingPage')).UndertakingPage }),
  },
  {
    path: '/partnerships/:slug/undertaking/change',
    lazy: async () => ({ Component: (await import('./ChangeUndertakingPage')).ChangeUndertakingPage }),
  },
  { path: '/agreements/:id', lazy: async () => ({ Component: (await import('./AgreementPage')).AgreementPage }) },
  {
    path: '/agreements/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeAgreementPage')).ChangeAgreementPage }),
  },
  {
    path: '/agreements/:id/parties/:partyId',
    lazy: async () => ({ Component: (await import('./PartyPage')).PartyPage }),
  },
];
