import type { RouteObject } from 'react-router';

/** Open to all: the public reads what is for the public. */
export const openLibraryRoutes: RouteObject[] = [
  { path: '/library', lazy: async () => ({ Component: (await import('./LibraryPage')).LibraryPage }) },
  { path: '/library/results', lazy: async () => ({ Component: (await import('./ResultsPage')).ResultsPage }) },
  { path: '/library/:slug', lazy: async () => ({ Component: (await import('./ResourcePage')).ResourcePage }) },
  {
    path: '/library/:slug/versions/:number',
    lazy: async () => ({ Component: (await import('./OldVersionPage')).OldVersionPage }),
  },
];

export const libraryRoutes: RouteObject[] = [
  {
    path: '/library/submissions',
    lazy: async () => ({ Component: (await import('./SubmissionsPage')).SubmissionsPage }),
  },
  {
    path: '/library/submissions/new',
    lazy: async () => ({ Component: (await import('./NewSubmissionPage')).NewSubmissionPage }),
  },
  {
    path: '/library/submissions/:id',
    lazy: async () => ({ Component: (await import('./SubmissionPage')).SubmissionPage }),
  },
  {
    path: '/library/submissions/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeSubmissionPage')).ChangeSubmissionPage }),
  },
  {
    path: '/library/submissions/:id/files',
    lazy: async () => ({ Component: (await import('./SubmissionFilesPage')).SubmissionFilesPage }),
  },
  { path: '/library/review', lazy: async () => ({ Component: (await import('./ReviewDeskPage')).ReviewDeskPage }) },
  { path: '/library/review/:id', lazy: async () => ({ Component: (await import('./ReviewPage')).ReviewPage }) },
  {
    path: '/library/:slug/look-after',
    lazy: async () => ({ Component: (await import('./LookAfterPage')).LookAfterPage }),
  },
];
