import type { RouteObject } from 'react-router';

export const partnershipsRoutes: RouteObject[] = [
  {
    path: '/people',
    lazy: async () => ({ Component: (await import('./FindPeoplePage')).FindPeoplePage }),
  },
  {
    path: '/partnerships',
    lazy: async () => ({ Component: (await import('./PartnershipsPage')).PartnershipsPage }),
  },
  {
    path: '/partnerships/new',
    lazy: async () => ({ Component: (await import('./CreatePartnershipPage')).CreatePartnershipPage }),
  },
  {
    path: '/partnerships/ended',
    lazy: async () => ({ Component: (await import('./EndedPartnershipsPage')).EndedPartnershipsPage }),
  },
  {
    path: '/partnerships/:slug',
    lazy: async () => ({ Component: (await import('./PartnershipPage')).PartnershipPage }),
  },
  {
    path: '/partnerships/:slug/people',
    lazy: async () => ({ Component: (await import('./PeoplePage')).PeoplePage }),
  },
  {
    path: '/partnerships/:slug/seats/new',
    lazy: async () => ({ Component: (await import('./AddSeatPage')).AddSeatPage }),
  },
  {
    path: '/partnerships/:slug/edit',
    lazy: async () => ({ Component: (await import('./EditPartnershipPage')).EditPartnershipPage }),
  },
  {
    path: '/partnerships/:slug/status',
    lazy: async () => ({ Component: (await import('./StatusPage')).StatusPage }),
  },
  {
    path: '/partnerships/:slug/close',
    lazy: async () => ({ Component: (await import('./ClosePartnershipPage')).ClosePartnershipPage }),
  },
  {
    path: '/partnerships/:slug/merge',
    lazy: async () => ({ Component: (await import('./MergePartnershipPage')).MergePartnershipPage }),
  },
  {
    path: '/partnerships/:slug/history',
    lazy: async () => ({ Component: (await import('./history/HistoryPage')).HistoryPage }),
  },
  {
    path: '/partnerships/:slug/groups/new',
    lazy: async () => ({ Component: (await import('./CreateGroupPage')).CreateGroupPage }),
  },
  {
    path: '/partnerships/:slug/seats/from-parent',
    lazy: async () => ({ Component: (await import('./DrawSeatsPage')).DrawSeatsPage }),
  },
  {
    path: '/partnerships/:slug/seats/partnership',
    lazy: async () => ({ Component: (await import('./SeatPartnershipPage')).SeatPartnershipPage }),
  },
  {
    path: '/partnerships/:slug/seats/:seatId',
    lazy: async () => ({ Component: (await import('./SeatPage')).SeatPage }),
  },
  {
    path: '/partnerships/:slug/invite',
    lazy: async () => ({ Component: (await import('./InvitePage')).InvitePage }),
  },
  {
    path: '/partnerships/:slug/invitations',
    lazy: async () => ({ Component: (await import('./InvitationsPage')).InvitationsPage }),
  },
];

/** Pages of one partnership, for the navigation of the frame. */
export const partnershipSections = (slug: string) =>
  slug === 'new' || slug === 'ended'
    ? []
    : [
        { to: `/partnerships/${slug}`, label: 'Overview', end: true },
        { to: `/partnerships/${slug}/meetings`, label: 'Meetings' },
        { to: `/partnerships/${slug}/actions`, label: 'Actions' },
        { to: `/partnerships/${slug}/people`, label: 'People' },
        { to: `/partnerships/${slug}/history`, label: 'History' },
        { to: `/partnerships/${slug}/agreements`, label: 'Agreements' },
      ];
