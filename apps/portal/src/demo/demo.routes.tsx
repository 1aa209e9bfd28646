import type { RouteObject } from 'react-router';

/** Open to everybody, as long as this is a demo: people read their invitations here before they have an account. */
export const demoRoutes: RouteObject[] = [
  { path: '/demo/mailbox', lazy: async () => ({ Component: (await import('./MailboxPage')).MailboxPage }) },
  { path: '/demo/mailbox/:id', lazy: async () => ({ Component: (await import('./MessagePage')).MessagePage }) },
];
