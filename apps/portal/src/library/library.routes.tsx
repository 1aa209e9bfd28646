import type { RouteObject } from 'react-router';

const handle = { isPublic: true };

/** Open to all, and served as HTML: the public reads what is for the public. */
export const openLibraryRoutes: RouteObject[] = [
  { path: '/library', handle, lazy: async () => ({ Component: (await import('./LibraryPage')).LibraryPage }) },
  { path: '/library/results', handle, lazy: async () => ({ Component: (await import('./ResultsPage')).ResultsPage }) },
  { path: '/library/:slug', handle, lazy: async () => ({ Component: (await import('./ResourcePage')).ResourcePage }) },
  {
    path: '/library/:slug/versions/:number',
    handle,
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
