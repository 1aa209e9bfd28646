import { useCallback, useEffect } from 'react';
import { useOutletContext } from 'react-router';
import { useQuery, type CombinedError } from 'urql';
import { graphql } from '../gql';
import type { FrameQuery } from '../gql/graphql';

const FrameQueryDocument = graphql(`
  query Frame {
    viewer {
      person {
        id
        name
      }
      viewerCan {
        keepRegister
      }
      ...PartnershipSwitcher
      ...UndertakingBanner
    }
    demoMailbox(first: 1) {
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export interface FrameState {
  viewer: FrameQuery['viewer'];
  isDemo: boolean;
  /** False until the server has said who is signed in. */
  isKnown: boolean;
  error?: CombinedError;
  again: () => void;
}

/** Who is signed in, for the frame. Asked again when the reader comes back to the window: the session may have ended. */
export function useFrameQuery(): FrameState {
  const [{ data, error }, execute] = useQuery({ query: FrameQueryDocument });
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useEffect(() => {
    const ask = () => document.visibilityState === 'visible' && again();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [again]);
  return {
    viewer: data?.viewer ?? null,
    isDemo: Boolean(data?.demoMailbox),
    isKnown: Boolean(data),
    error,
    again,
  };
}

export const useFrame = () => useOutletContext<FrameState>();
