import type { RouteObject } from 'react-router';

const here = '/partnerships/:slug/checklist';

export const checklistRoutes: RouteObject[] = [
  { path: here, lazy: async () => ({ Component: (await import('./ChecklistPage')).ChecklistPage }) },
  { path: `${here}/:id`, lazy: async () => ({ Component: (await import('./AssessmentPage')).AssessmentPage }) },
];
