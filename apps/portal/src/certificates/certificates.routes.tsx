import type { RouteObject } from 'react-router';

const lazy = async () => ({ Component: (await import('./CertificatePage')).CertificatePage });

/** For anybody who knows a number. */
export const openCertificatesRoutes: RouteObject[] = [
  { path: '/certificates', handle: { isPublic: true }, lazy },
  { path: '/certificates/:number', handle: { isPublic: true }, lazy },
];
