import type { RouteObject } from 'react-router';

const handle = { isPublic: true };

/** Open to all: what is to be said on every page. */
export const openNoticesRoutes: RouteObject[] = [
  {
    path: '/accessibility',
    handle,
    lazy: async () => ({ Component: (await import('./AccessibilityPage')).AccessibilityPage }),
  },
  { path: '/privacy', handle, lazy: async () => ({ Component: (await import('./PrivacyPage')).PrivacyPage }) },
  { path: '/contact', handle, lazy: async () => ({ Component: (await import('./ContactPage')).ContactPage }) },
];

/** As the foot of every page names them. */
export const notices = [
  { to: '/accessibility', label: 'Accessibility' },
  { to: '/privacy', label: 'Privacy' },
  { to: '/contact', label: 'Contact' },
];
