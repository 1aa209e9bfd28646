import type { RouteObject } from 'react-router';

export const datePollsRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/date-polls',
    lazy: async () => ({ Component: (await import('./DatePollsPage')).DatePollsPage }),
  },
  {
    path: '/partnerships/:slug/date-polls/new',
    lazy: async () => ({ Component: (await import('./OpenDatePollPage')).OpenDatePollPage }),
  },
  { path: '/date-polls/:id', lazy: async () => ({ Component: (await import('./DatePollPage')).DatePollPage }) },
  {
    path: '/date-polls/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeDatePollPage')).ChangeDatePollPage }),
  },
  {
    path: '/date-polls/:id/choose/:timeId',
    lazy: async () => ({ Component: (await import('./ChooseDatePage')).ChooseDatePage }),
  },
  {
    path: '/date-polls/:id/answers/:askedId',
    lazy: async () => ({ Component: (await import('./RecordPollAnswerPage')).RecordPollAnswerPage }),
  },
  {
    path: '/date-polls/:id/end',
    lazy: async () => ({ Component: (await import('./EndDatePollPage')).EndDatePollPage }),
  },
];
