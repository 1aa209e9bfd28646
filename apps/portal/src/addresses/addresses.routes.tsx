import type { RouteObject } from 'react-router';

export const addressesRoutes: RouteObject[] = [
  {
    path: '/partnerships/:slug/addresses',
    lazy: async () => ({ Component: (await import('./AddressesPage')).AddressesPage }),
  },
  {
    path: '/partnerships/:slug/addresses/new',
    lazy: async () => ({ Component: (await import('./AddAddressPage')).AddAddressPage }),
  },
  {
    path: '/partnerships/:slug/addresses/:id/change',
    lazy: async () => ({ Component: (await import('./ChangeAddressPage')).ChangeAddressPage }),
  },
];
