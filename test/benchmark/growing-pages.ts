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
];
