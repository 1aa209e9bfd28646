import type { RouteObject } from 'react-router';

export const examplesRoutes: RouteObject[] = [
  { path: '/library/examples', lazy: async () => ({ Component: (await import('./ExamplesPage')).ExamplesPage }) },
  { path: '/library/examples/:id', lazy: async () => ({ Component: (await import('./ExamplePage')).ExamplePage }) },
];
