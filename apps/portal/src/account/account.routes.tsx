import type { RouteObject } from 'react-router';

/** For those who are not signed in, or not yet. */
export const openAccountRoutes: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
  {
    path: '/forgot-password',
    lazy: async () => ({ Component: (await import('./ForgotPasswordPage')).ForgotPasswordPage }),
  },
  {
    path: '/reset-password/:token',
    lazy: async () => ({ Component: (await import('./ResetPasswordPage')).ResetPasswordPage }),
  },
  {
    path: '/invitation/:token',
    lazy: async () => ({ Component: (await import('./InvitationPage')).InvitationPage }),
  },
];

export const accountRoutes: RouteObject[] = [
  { path: '/account', lazy: async () => ({ Component: (await import('./AccountPage')).AccountPage }) },
  { path: '/account/details', lazy: async () => ({ Component: (await import('./MyDetailsPage')).MyDetailsPage }) },
  {
    path: '/account/password',
    lazy: async () => ({ Component: (await import('./ChangePasswordPage')).ChangePasswordPage }),
  },
];
