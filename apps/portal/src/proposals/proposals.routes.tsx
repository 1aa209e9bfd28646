import type { RouteObject } from 'react-router';

/** Open to all: whoever tells us of a partnership need not be known to us. */
export const openProposalsRoutes: RouteObject[] = [
  {
    path: '/propose',
    handle: { isPublic: true },
    lazy: async () => ({ Component: (await import('./ProposePage')).ProposePage }),
  },
  {
    path: '/proposal/:token',
    lazy: async () => ({ Component: (await import('./ProposalStatusPage')).ProposalStatusPage }),
  },
];

export const proposalsRoutes: RouteObject[] = [
  { path: '/national/proposals', lazy: async () => ({ Component: (await import('./ProposalsPage')).ProposalsPage }) },
  {
    path: '/national/proposals/:id',
    lazy: async () => ({ Component: (await import('./ProposalPage')).ProposalPage }),
  },
  {
    path: '/national/proposals/:id/accept',
    lazy: async () => ({ Component: (await import('./AcceptProposalPage')).AcceptProposalPage }),
  },
  {
    path: '/national/proposals/:id/merge',
    lazy: async () => ({ Component: (await import('./MergeProposalPage')).MergeProposalPage }),
  },
  {
    path: '/national/proposals/:id/decline',
    lazy: async () => ({ Component: (await import('./DeclineProposalPage')).DeclineProposalPage }),
  },
];
