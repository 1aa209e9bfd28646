import type { RouteObject } from 'react-router';
import { accountRoutes, openAccountRoutes } from '../account/account.routes';
import { actionsRoutes } from '../actions/actions.routes';
import { activitiesRoutes } from '../activities/activities.routes';
import { contributionReportRoutes } from '../contribution-report/contribution-report.routes';
import { contributionsRoutes } from '../contributions/contributions.routes';
import { assetsRoutes } from '../assets/assets.routes';
import { agreementsRoutes } from '../agreements/agreements.routes';
import { agenciesRoutes, openAgenciesRoutes } from '../agencies/agencies.routes';
import { campaignsRoutes, openCampaignsRoutes } from '../campaigns/campaigns.routes';
import { kitsRoutes } from '../kits/kits.routes';
import { metricsRoutes } from '../metrics/metrics.routes';
import { evaluationsRoutes } from '../evaluations/evaluations.routes';
import { datePollsRoutes } from '../date-polls/date-polls.routes';
import { decisionsRoutes } from '../decisions/decisions.routes';
import { addressesRoutes } from '../addresses/addresses.routes';
import { directoryRoutes, openDirectoryRoutes } from '../directory/directory.routes';
import { demoRoutes } from '../demo/demo.routes';
import { openMapRoutes } from '../directory/map/map.routes';
import { areasRoutes } from '../areas/areas.routes';
import { callsRoutes, openCallsRoutes } from '../calls/calls.routes';
import { examplesRoutes } from '../examples/examples.routes';
import { openCertificatesRoutes } from '../certificates/certificates.routes';
import { checklistRoutes } from '../checklist/checklist.routes';
import { collectionsRoutes, openCollectionsRoutes } from '../collections/collections.routes';
import { gapsRoutes } from '../gaps/gaps.routes';
import { homeRoutes } from '../home/home.routes';
import { libraryRoutes, openLibraryRoutes } from '../library/library.routes';
import { meetingsRoutes } from '../meetings/meetings.routes';
import { minutesRoutes } from '../minutes/minutes.routes';
import { nationalRoutes } from '../national/national.routes';
import { officersRoutes } from '../officers/officers.routes';
import { nominationsRoutes } from '../nominations/nominations.routes';
import { papersRoutes } from '../papers/papers.routes';
import { partnershipsRoutes } from '../partnerships/partnerships.routes';
import { remindersRoutes } from '../reminders/reminders.routes';
import { openSearchesRoutes, searchesRoutes } from '../searches/searches.routes';
import { sheetsRoutes } from '../sheets/sheets.routes';
import { contactRoutes, openContactRoutes } from '../directory/contact/contact.routes';
import { openDataRoutes } from '../open-data/open-data.routes';
import { openProposalsRoutes, proposalsRoutes } from '../proposals/proposals.routes';
import { templatesRoutes } from '../templates/templates.routes';
import { termsRoutes } from '../terms/terms.routes';
import { trainingRoutes } from '../training/training.routes';
import { trainingReportRoutes } from '../training-report/training-report.routes';
import { usefulnessRoutes } from '../usefulness/usefulness.routes';
import { openNoticesRoutes } from '../notices/notices.routes';
import { Loading } from '../ui/Loading';
import { NotFound } from '../ui/NotFound';
import { ErrorPage } from './ErrorPage';
import { Frame } from './Frame';
import { SignedIn } from './SignedIn';

/** Of the whole portal. Those whose `handle` says `isPublic` are served as pages of HTML to whoever is not signed in. */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          ...homeRoutes,
          ...openAccountRoutes,
          ...openProposalsRoutes,
          ...openContactRoutes,
          ...openDataRoutes,
          ...openAgenciesRoutes,
          ...openCallsRoutes,
          ...openCertificatesRoutes,
          ...openLibraryRoutes,
          ...openCollectionsRoutes,
          ...openDirectoryRoutes,
          ...openMapRoutes,
          ...openSearchesRoutes,
          ...openCampaignsRoutes,
          ...openNoticesRoutes,
          ...demoRoutes,
          {
            element: <SignedIn />,
            children: [
              ...partnershipsRoutes,
              ...officersRoutes,
              ...agreementsRoutes,
              ...meetingsRoutes,
              ...decisionsRoutes,
              ...contributionReportRoutes,
              ...actionsRoutes,
              ...minutesRoutes,
              ...datePollsRoutes,
              ...papersRoutes,
              ...libraryRoutes,
              ...usefulnessRoutes,
              ...searchesRoutes,
              ...directoryRoutes,
              ...addressesRoutes,
              ...areasRoutes,
              ...callsRoutes,
              ...examplesRoutes,
              ...checklistRoutes,
              ...gapsRoutes,
              ...collectionsRoutes,
              ...trainingRoutes,
              ...trainingReportRoutes,
              ...campaignsRoutes,
              ...kitsRoutes,
              ...activitiesRoutes,
              ...contributionsRoutes,
              ...assetsRoutes,
              ...metricsRoutes,
              ...evaluationsRoutes,
              ...nominationsRoutes,
              ...agenciesRoutes,
              ...nationalRoutes,
              ...proposalsRoutes,
              ...contactRoutes,
              ...sheetsRoutes,
              ...templatesRoutes,
              ...termsRoutes,
              ...remindersRoutes,
              ...accountRoutes,
            ],
          },
          { path: '*', element: <NotFound />, handle: { isPublic: true } },
        ],
      },
    ],
  },
];
