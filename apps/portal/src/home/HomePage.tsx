import { lazy, Suspense } from 'react';
import { useOutletContext } from 'react-router';
import type { CombinedError } from 'urql';
import { Loading } from '../ui/Loading';
import { served } from '../ui/served';
import { Unavailable } from '../ui/Unavailable';
import { FrontPage } from './FrontPage';

const loadMemberHome = () => import('./MemberHome');
const MemberHome = lazy(loadMemberHome);

// Whoever was not served a page is signed in, or nearly: theirs need not wait until it is known.
if (typeof document !== 'undefined' && !served) void loadMemberHome();

/** What the frame knows of who is here. */
interface Visit {
  viewer: object | null;
  isKnown: boolean;
  error?: CombinedError;
  again: () => void;
}

/** One's own table; for strangers, what this is. */
export function HomePage() {
  const { viewer, isKnown, error, again } = useOutletContext<Visit>();
  if (viewer)
    return (
      <Suspense fallback={<Loading />}>
        <MemberHome />
      </Suspense>
    );
  if (isKnown) return <FrontPage />;
  return error ? <Unavailable error={error} again={again} /> : <Loading />;
}
