import type { RouteObject } from 'react-router';

export const partnershipsRoutes: RouteObject[] = [];

/** Pages of one partnership, for the navigation of the frame. */
export const partnershipSections = (slug: string) => [{ to: `/partnerships/${slug}`, label: 'Overview', end: true }];
