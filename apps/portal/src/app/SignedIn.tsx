import { useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { Loading } from '../ui/Loading';
import { SessionCheck } from '../ui/SessionCheck';
import { Unavailable } from '../ui/Unavailable';
import { useFrame } from './useFrame';

/** The pages behind sign-in. When nobody is signed in, or the session ended, it asks for that first and then comes back. */
export function SignedIn() {
  const { viewer, isKnown, error, again } = useFrame();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const isSignedOut = isKnown && !viewer;
  useEffect(() => {
    if (isSignedOut) void navigate(`/sign-in?return=${encodeURIComponent(pathname + search)}`, { replace: true });
  }, [isSignedOut, navigate, pathname, search]);

  // A page that was open stays until the reader has left it: a form on it may hold words that are not saved.
  const [wasOpen, setWasOpen] = useState(false);
  if (viewer && !wasOpen) setWasOpen(true);
  if (!viewer && !wasOpen) return error ? <Unavailable error={error} again={again} /> : <Loading />;
  return (
    <SessionCheck value={again}>
      <Outlet />
    </SessionCheck>
  );
}
