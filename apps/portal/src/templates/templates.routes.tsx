import type { RouteObject } from 'react-router';

const here = '/partnerships/:slug/governance';

export const templatesRoutes: RouteObject[] = [
  {
    path: '/library/:slug/use-template',
    lazy: async () => ({ Component: (await import('./UseTemplatePage')).UseTemplatePage }),
  },
  { path: here, lazy: async () => ({ Component: (await import('./GovernancePage')).GovernancePage }) },
  {
    path: `${here}/:id`,
    lazy: async () => ({ Component: (await import('./GovernanceDocumentPage')).GovernanceDocumentPage }),
  },
];
