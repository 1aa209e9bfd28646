import type { RouteObject } from 'react-router';

export const officersRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/handover/new',
    lazy: async () => ({ Component: (await import('./StartHandoverPage')).StartHandoverPage }),
  },
  {
    path: '/partnerships/:slug/handover/:handoverId',
    lazy: async () => ({ Component: (await import('./HandoverPage')).HandoverPage }),
  },
];
