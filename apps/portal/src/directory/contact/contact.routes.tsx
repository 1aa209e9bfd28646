import type { RouteObject } from 'react-router';

/** Open to all: whoever writes need not be known to us. */
export const openContactRoutes: RouteObject[] = [
  {
    path: '/directory/:slug/contact',
    handle: { isPublic: true },
    lazy: async () => ({ Component: (await import('./ContactPage')).ContactPage }),
  },
];

export const contactRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/messages',
    lazy: async () => ({ Component: (await import('./MessagesPage')).MessagesPage }),
  },
];
