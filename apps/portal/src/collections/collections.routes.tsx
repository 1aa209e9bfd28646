import type { RouteObject } from 'react-router';

const handle = { isPublic: true };

/** Open to all, and served as HTML. */
export const openCollectionsRoutes: RouteObject[] = [
  {
    path: '/library/collections',
    handle,
    lazy: async () => ({ Component: (await import('./CollectionsPage')).CollectionsPage }),
  },
  {
    path: '/library/collections/:slug',
    handle,
    lazy: async () => ({ Component: (await import('./CollectionPage')).CollectionPage }),
  },
  {
    path: '/library/governance',
    handle,
    lazy: async () => ({ Component: (await import('./GovernanceLibraryPage')).GovernanceLibraryPage }),
  },
];

export const collectionsRoutes: RouteObject[] = [
  {
    path: '/library/collections/new',
    lazy: async () => ({ Component: (await import('./NewCollectionPage')).NewCollectionPage }),
  },
  {
    path: '/library/collections/:slug/change',
    lazy: async () => ({ Component: (await import('./ChangeCollectionPage')).ChangeCollectionPage }),
  },
  {
    path: '/library/collections/:slug/arrange',
    lazy: async () => ({ Component: (await import('./ArrangeCollectionPage')).ArrangeCollectionPage }),
  },
];
