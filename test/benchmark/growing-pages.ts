import { pages, type Question } from './pages.js';

/** What must not become slower because there is more of everything elsewhere. */
export const growingPages: readonly Question[] = [
  ...pages,
  {
    name: 'people search',
    variables: () => ({ matching: 'person lead', area: 'district' }),
    query: `query FindPeople($matching: String, $area: String) {
      people(matching: $matching, area: $area, first: 50) {
        nodes {
          id name email jobTitle
          agency { id name sector }
          offices { id office partnership { id name slug } }
          seats { id capacity seat { id kind partnership { id name slug } } }
        }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`,
  },
  {
    name: 'agency',
    variables: ({ agencyId }) => ({ id: agencyId }),
    query: `query AgencyPage($id: ID!) {
      agency(id: $id) {
        id name sector agencyType status succeededOn emailDomains termsToConfirm
        succeededBy { id name }
        viewerCan { appointLead confirm change }
        leads { id version person { id name jobTitle email } viewerCan { end } }
        leadInvitations { id email expiresAt }
        formerNames { id name until }
        predecessors { id name }
        changes { id kind state takesEffectOn successor { id name } viewerCan { cancel } }
      }
      viewer { person { id } }
    }`,
  },
  {
    name: "agency's seats",
    variables: ({ agencyId }) => ({ id: agencyId, vacant: false }),
    query: `query AgencySeats($id: ID!, $matching: String, $vacant: Boolean, $after: String) {
      agency(id: $id) {
        id
        seats(first: 25, matching: $matching, vacant: $vacant, after: $after) {
          totalCount
          nodes {
            id title kind isStatutory
            partnership { id name slug }
            representative { id startsOn endsOn confirmedOn isToBeConfirmed person { id name } }
            deputy { id isToBeConfirmed person { id name } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`,
  },
  {
    name: "agency's people",
    variables: ({ agencyId }) => ({ id: agencyId }),
    query: `query AgencyPeoplePage($id: ID!, $after: String) {
      agency(id: $id) {
        id name
        people(first: 50, after: $after) {
          nodes {
            id name jobTitle email
            termsFor(agencyId: $id) { id capacity viewerRecordsLeaving seat { id partnership { id name slug } } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`,
  },
];
