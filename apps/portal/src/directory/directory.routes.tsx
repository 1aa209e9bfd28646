import type { RouteObject } from 'react-router';

const handle = { isPublic: true };

/** Open to all, and served as HTML: the public reads what partnerships consented to. */
export const openDirectoryRoutes: RouteObject[] = [
  { path: '/directory', handle, lazy: async () => ({ Component: (await import('./DirectoryPage')).DirectoryPage }) },
  {
    path: '/directory/:slug',
    handle,
    lazy: async () => ({ Component: (await import('./DirectoryEntryPage')).DirectoryEntryPage }),
  },
];

export const directoryRoutes: RouteObject[] = [
  {
    path: '/national/directory',
    lazy: async () => ({ Component: (await import('./DirectoryDeskPage')).DirectoryDeskPage }),
  },
  {
    path: '/partnerships/:slug/directory-entry',
    lazy: async () => ({ Component: (await import('./RecordPage')).RecordPage }),
  },
];
