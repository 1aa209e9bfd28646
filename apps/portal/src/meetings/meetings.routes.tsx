import type { RouteObject } from 'react-router';

export const meetingsRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/meetings',
    lazy: async () => ({ Component: (await import('./MeetingsPage')).UpcomingMeetingsPage }),
  },
  {
    path: '/partnerships/:slug/meetings/past',
    lazy: async () => ({ Component: (await import('./MeetingsPage')).PastMeetingsPage }),
  },
  {
    path: '/partnerships/:slug/meetings/new',
    lazy: async () => ({ Component: (await import('./ScheduleMeetingPage')).ScheduleMeetingPage }),
  },
  { path: '/meetings/:id', lazy: async () => ({ Component: (await import('./MeetingPage')).MeetingPage }) },
  {
    path: '/meetings/:id/answers/:invitationId',
    lazy: async () => ({ Component: (await import('./RecordAnswerPage')).RecordAnswerPage }),
  },
  {
    path: '/meetings/:id/agenda',
    lazy: async () => ({ Component: (await import('./BuildAgendaPage')).BuildAgendaPage }),
  },
  {
    path: '/meetings/:id/propose',
    lazy: async () => ({ Component: (await import('./ProposeItemPage')).ProposeItemPage }),
  },
  {
    path: '/meetings/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeMeetingPage')).ChangeMeetingPage }),
  },
  {
    path: '/meetings/:id/reschedule',
    lazy: async () => ({ Component: (await import('./RescheduleMeetingPage')).RescheduleMeetingPage }),
  },
  {
    path: '/meetings/:id/cancel',
    lazy: async () => ({ Component: (await import('./CancelMeetingPage')).CancelMeetingPage }),
  },
  {
    path: '/meetings/:id/following',
    lazy: async () => ({ Component: (await import('./series/ChangeSeriesPage')).ChangeSeriesPage }),
  },
  {
    path: '/meetings/:id/cancel-following',
    lazy: async () => ({ Component: (await import('./series/CancelFollowingPage')).CancelFollowingPage }),
  },
  { path: '/meeting-series/:id', lazy: async () => ({ Component: (await import('./series/SeriesPage')).SeriesPage }) },
  {
    path: '/meeting-series/:id/end',
    lazy: async () => ({ Component: (await import('./series/EndSeriesPage')).EndSeriesPage }),
  },
  {
    path: '/meeting-series/:id/cancel',
    lazy: async () => ({ Component: (await import('./series/CancelSeriesPage')).CancelSeriesPage }),
  },
];
