import type { RouteObject } from 'react-router';

export const assetsRoutes: RouteObject[] = [
  { path: '/campaigns/:id/assets', lazy: async () => ({ Component: (await import('./AssetsPage')).AssetsPage }) },
  {
    path: '/campaigns/:id/assets/new',
    lazy: async () => ({ Component: (await import('./AddAssetPage')).AddAssetPage }),
  },
  {
    path: '/campaigns/:id/assets/:assetId/change',
    lazy: async () => ({ Component: (await import('./ChangeAssetPage')).ChangeAssetPage }),
  },
  {
    path: '/campaigns/:id/assets/:assetId/replace',
    lazy: async () => ({ Component: (await import('./ReplaceAssetPage')).ReplaceAssetPage }),
  },
];
