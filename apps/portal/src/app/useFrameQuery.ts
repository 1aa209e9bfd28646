import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import '../agreements/UndertakingBanner';
import { graphql } from '../gql';
import './PartnershipSwitcher';
import type { FrameState } from './useFrame';

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
