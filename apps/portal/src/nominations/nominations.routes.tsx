import type { RouteObject } from 'react-router';

export const nominationsRoutes: RouteObject[] = [
  { path: '/vacancies', lazy: async () => ({ Component: (await import('./VacanciesPage')).VacanciesPage }) },
  { path: '/vacancies/:id', lazy: async () => ({ Component: (await import('./VacancyPage')).VacancyPage }) },
  { path: '/interests', lazy: async () => ({ Component: (await import('./MyInterestsPage')).MyInterestsPage }) },
  {
    path: '/partnerships/:slug/filling',
    lazy: async () => ({ Component: (await import('./FillingPage')).FillingPage }),
  },
  {
    path: '/partnerships/:slug/gaps/new',
    lazy: async () => ({ Component: (await import('./OpenGapPage')).OpenGapPage }),
  },
  {
    path: '/partnerships/:slug/advertise',
    lazy: async () => ({ Component: (await import('./AdvertisePage')).AdvertisePage }),
  },
  {
    path: '/partnerships/:slug/seats/:seatId/nominate',
    lazy: async () => ({ Component: (await import('./NominatePage')).NominatePage }),
  },
];
