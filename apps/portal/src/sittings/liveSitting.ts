import { graphql } from '../gql';

/** What changes while a meeting is held; the same for the page and for what reaches it live. */
export const LiveSittingFragmentDocument = graphql(`
  fragment LiveSitting on Sitting {
    id
    closedAt
    isRestricted
    itemBegunAt
    itemSecondsBefore
    currentItem {
      id
    }
    quorum {
      isQuorate
      words
    }
    attendance {
      id
      name
      capacity
      state
      version
      spells {
        cameAt
        leftAt
      }
    }
    interests {
      id
      name
      nature
      outcome
      isMine
      version
      item {
        id
      }
      viewerCan {
        decide
        withdraw
      }
    }
  }
`);
