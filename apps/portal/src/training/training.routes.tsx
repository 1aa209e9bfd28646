import type { RouteObject } from 'react-router';

export const trainingRoutes: RouteObject[] = [
  { path: '/training', lazy: async () => ({ Component: (await import('./TrainingPage')).TrainingPage }) },
  { path: '/training/new', lazy: async () => ({ Component: (await import('./NewCoursePage')).NewCoursePage }) },
  { path: '/training/:slug', lazy: async () => ({ Component: (await import('./CoursePage')).CoursePage }) },
  {
    path: '/training/:slug/change',
    lazy: async () => ({ Component: (await import('./ChangeCoursePage')).ChangeCoursePage }),
  },
  {
    path: '/training/:slug/sessions/new',
    lazy: async () => ({ Component: (await import('./PlanSessionPage')).PlanSessionPage }),
  },
  { path: '/training/sessions/:id', lazy: async () => ({ Component: (await import('./SessionPage')).SessionPage }) },
  {
    path: '/training/sessions/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeSessionPage')).ChangeSessionPage }),
  },
  {
    path: '/account/training',
    lazy: async () => ({ Component: (await import('./MyTrainingPage')).MyTrainingPage }),
  },
];
