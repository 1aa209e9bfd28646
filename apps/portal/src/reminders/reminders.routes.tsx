import type { RouteObject } from 'react-router';

export const remindersRoutes: RouteObject[] = [
  { path: '/account/reminders', lazy: async () => ({ Component: (await import('./RemindersPage')).RemindersPage }) },
];
