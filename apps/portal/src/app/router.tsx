import { createBrowserRouter } from 'react-router';
import { accountRoutes, openAccountRoutes } from '../account/account.routes';
import { agreementsRoutes } from '../agreements/agreements.routes';
import { demoRoutes } from '../demo/demo.routes';
import { homeRoutes } from '../home/home.routes';
import { meetingsRoutes } from '../meetings/meetings.routes';
import { partnershipsRoutes } from '../partnerships/partnerships.routes';
import { Loading } from '../ui/Loading';
import { NotFound } from '../ui/NotFound';
import { ErrorPage } from './ErrorPage';
import { Frame } from './Frame';
import { SignedIn } from './SignedIn';

export const router = createBrowserRouter([
  {
    element: <Frame />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          ...homeRoutes,
          ...openAccountRoutes,
          ...demoRoutes,
          {
            element: <SignedIn />,
            children: [...partnershipsRoutes, ...agreementsRoutes, ...meetingsRoutes, ...accountRoutes],
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
