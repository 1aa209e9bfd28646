import { print } from 'graphql';
import {
  MeetingPageDocument,
  AgencyTrainingPageDocument,
  MyActionsPageDocument,
} from '../../apps/portal/src/gql/graphql.js';
import type { World } from './world.js';

/** What the portal asks for, to show a page. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: (world: World) => object;
}

/** A page that the bare server answers too, and how many root fields it names. */
export interface Page extends Question {
  readonly name: 'home' | 'partnership' | 'meeting' | 'actions' | 'training';
  readonly rootFields: number;
}

const MEETING_LINE = `id title startsAt endsAt timeZone place joiningLink status partnership { id name slug }`;

export const pages: readonly Page[] = [
  {
    name: 'home',
    rootFields: 1,
    variables: () => ({}),
    query: `query Home {
      viewer {
        person { id name }
        offices { id office partnership { id name slug } }
        partnerships(first: 20) { nodes { id name slug area } pageInfo { hasNextPage } }
        awaitingAnswer { id meeting { ${MEETING_LINE} } version }
        upcomingMeetings(first: 10) { nodes { ${MEETING_LINE} myInvitation { id response } } pageInfo { hasNextPage } }
      }
    }`,
  },
  {
    name: 'partnership',
    rootFields: 1,
    variables: ({ slug }) => ({ slug }),
    query: `query Partnership($slug: String!) {
      partnership(slug: $slug) {
        id name slug tier area region status timeZone
        parent { id name slug }
        subgroups { id name slug }
        hostAgency { id name }
        officers { id office startsOn person { id name jobTitle agency { id name } } }
        seats {
          id kind isStatutory title
          agency { id name sector }
          representative { id person { id name jobTitle } }
          deputy { id person { id name } }
        }
        upcomingMeetings(first: 5) { nodes { id title startsAt endsAt timeZone place status } pageInfo { hasNextPage } }
        viewerCan { invite manageSeats appointOfficers scheduleMeeting }
      }
    }`,
  },
  {
    name: 'meeting',
    rootFields: 2,
    variables: ({ meetingId }) => ({ id: meetingId }),
    query: print(MeetingPageDocument),
  },
];

/** Of somebody with very many; where a page ends is our own cipher, which no other server can know. */
export const trainingPage: Page = {
  name: 'training',
  rootFields: 1,
  variables: ({ agencyId }) => ({ id: agencyId }),
  query: print(AgencyTrainingPageDocument).replace('endCursor', ''),
};

export const actionsPage: Page = {
  name: 'actions',
  rootFields: 1,
  variables: () => ({ urgencies: ['OVERDUE', 'THIS_WEEK', 'LATER', 'WAITING'] }),
  query: print(MyActionsPageDocument).replace('endCursor', ''),
};
