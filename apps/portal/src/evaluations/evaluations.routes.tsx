import type { RouteObject } from 'react-router';

export const evaluationsRoutes: RouteObject[] = [
  {
    path: '/campaigns/:id/evaluation',
    lazy: async () => ({ Component: (await import('./EvaluationPage')).EvaluationPage }),
  },
  {
    path: '/campaigns/:id/evaluation/case-study',
    lazy: async () => ({ Component: (await import('./CaseStudyPage')).CaseStudyPage }),
  },
  {
    path: '/campaigns/:id/evaluation/:section',
    lazy: async () => ({ Component: (await import('./WriteSectionPage')).WriteSectionPage }),
  },
];
