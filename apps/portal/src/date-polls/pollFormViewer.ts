import { graphql } from '../gql';

/** The reader's own meetings, so that a clash is said while times are chosen. */
export const PollFormViewerFragmentDocument = graphql(`
  fragment PollFormViewer on Viewer {
    upcomingMeetings(first: 50) {
      nodes {
        id
        title
        heldOn
        startsTime
        endsTime
        status
        partnership {
          id
          name
        }
      }
    }
  }
`);
