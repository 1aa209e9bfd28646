import type { RouteObject } from 'react-router';

export const metricsRoutes: RouteObject[] = [
  { path: '/campaigns/:id/results', lazy: async () => ({ Component: (await import('./ResultsPage')).ResultsPage }) },
  {
    path: '/campaigns/:id/results/new',
    lazy: async () => ({ Component: (await import('./DefineMetricPage')).DefineMetricPage }),
  },
  {
    path: '/campaigns/:id/results/:metricId',
    lazy: async () => ({ Component: (await import('./MetricPage')).MetricPage }),
  },
  {
    path: '/campaigns/:id/results/:metricId/change',
    lazy: async () => ({ Component: (await import('./ChangeMetricPage')).ChangeMetricPage }),
  },
  {
    path: '/campaigns/:id/results/:metricId/enter',
    lazy: async () => ({ Component: (await import('./EnterReadingPage')).EnterReadingPage }),
  },
  {
    path: '/campaigns/:id/results/:metricId/table',
    lazy: async () => ({ Component: (await import('./ReadingTablePage')).ReadingTablePage }),
  },
  {
    path: '/campaigns/:id/results/:metricId/correct/:readingId',
    lazy: async () => ({ Component: (await import('./CorrectReadingPage')).CorrectReadingPage }),
  },
];
