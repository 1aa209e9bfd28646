import { useOutletContext } from 'react-router';
import type { CombinedError } from 'urql';
import type { FrameQuery } from '../gql/graphql';

export interface FrameState {
  viewer: FrameQuery['viewer'];
  isDemo: boolean;
  /** False until the server has said who is signed in. */
  isKnown: boolean;
  error?: CombinedError;
  again: () => void;
}

export const useFrame = () => useOutletContext<FrameState>();
