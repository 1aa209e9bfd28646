import { Navigate, Outlet, useLocation } from 'react-router';
import { Loading } from '../ui/Loading';
import { SessionCheck } from '../ui/SessionCheck';
import { Unavailable } from '../ui/Unavailable';
import { useFrame } from './useFrame';

/** The pages behind sign-in. When nobody is signed in, or the session ended, it asks for that first and then comes back. */
export function SignedIn() {
  const { viewer, isKnown, error, again } = useFrame();
  const { pathname, search } = useLocation();
  if (!isKnown) return error ? <Unavailable error={error} again={again} /> : <Loading />;
  if (!viewer) return <Navigate to={`/sign-in?return=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <SessionCheck value={again}>
      <Outlet />
    </SessionCheck>
  );
}
