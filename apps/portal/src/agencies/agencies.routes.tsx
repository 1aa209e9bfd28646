import type { RouteObject } from 'react-router';

export const agenciesRoutes: RouteObject[] = [
  {
    path: '/agencies/:id/profile',
    lazy: async () => ({ Component: (await import('./ChangeProfilePage')).ChangeProfilePage }),
  },
  {
    path: '/agencies/:id/people',
    lazy: async () => ({ Component: (await import('./AgencyPeoplePage')).AgencyPeoplePage }),
  },
  {
    path: '/agencies/:id/confirmations',
    lazy: async () => ({ Component: (await import('./ConfirmationsPage')).ConfirmationsPage }),
  },
  {
    path: '/agencies/:id/leads/new',
    lazy: async () => ({ Component: (await import('./AppointLeadPage')).AppointLeadPage }),
  },
  {
    path: '/agencies/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeAgencyPage')).ChangeAgencyPage }),
  },
  {
    path: '/agencies/:id/leaving/:personId',
    lazy: async () => ({ Component: (await import('./LeavingPage')).LeavingPage }),
  },
  {
    path: '/confirmations-overdue',
    lazy: async () => ({ Component: (await import('./OverduePage')).OverduePage }),
  },
];

/** For those who are not signed in, or not yet. */
export const openAgenciesRoutes: RouteObject[] = [
  {
    path: '/agencies/:id',
    handle: { isPublic: true },
    lazy: async () => ({ Component: (await import('./AgencyPage')).AgencyPage }),
  },
  {
    path: '/lead-invitation/:token',
    lazy: async () => ({ Component: (await import('./LeadInvitationPage')).LeadInvitationPage }),
  },
];
