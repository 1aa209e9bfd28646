import type { RouteObject } from 'react-router';

export const partnershipsRoutes: RouteObject[] = [
  {
    path: '/partnerships',
    lazy: async () => ({ Component: (await import('./PartnershipsPage')).PartnershipsPage }),
  },
  {
    path: '/partnerships/new',
    lazy: async () => ({ Component: (await import('./CreatePartnershipPage')).CreatePartnershipPage }),
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
  slug === 'new'
    ? []
    : [
        { to: `/partnerships/${slug}`, label: 'Overview', end: true },
        { to: `/partnerships/${slug}/meetings`, label: 'Meetings' },
        { to: `/partnerships/${slug}/people`, label: 'People' },
        { to: `/partnerships/${slug}/agreements`, label: 'Agreements' },
      ];
