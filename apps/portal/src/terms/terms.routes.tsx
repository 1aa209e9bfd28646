import type { RouteObject } from 'react-router';

const here = '/partnerships/:slug/terms-of-reference';

export const termsRoutes: RouteObject[] = [
  { path: here, lazy: async () => ({ Component: (await import('./TermsPage')).TermsPage }) },
  { path: `${here}/versions/:number`, lazy: async () => ({ Component: (await import('./VersionPage')).VersionPage }) },
  { path: `${here}/compare`, lazy: async () => ({ Component: (await import('./ComparePage')).ComparePage }) },
  { path: `${here}/draft`, lazy: async () => ({ Component: (await import('./DraftPage')).DraftPage }) },
  { path: `${here}/approve`, lazy: async () => ({ Component: (await import('./ApprovePage')).ApprovePage }) },
  { path: `${here}/review`, lazy: async () => ({ Component: (await import('./ReviewPage')).ReviewPage }) },
  { path: '/partnerships/:slug/quorum', lazy: async () => ({ Component: (await import('./QuorumPage')).QuorumPage }) },
];
