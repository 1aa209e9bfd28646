import { lazy, Suspense } from 'react';
import { useFrame } from '../app/useFrame';
import { Loading } from '../ui/Loading';
import { Unavailable } from '../ui/Unavailable';
import { AgencyProfilePage } from './AgencyProfilePage';

const AgencyInside = lazy(async () => ({ default: (await import('./AgencyInside')).AgencyInside }));

/** An agency, always at this address: to members as they know it, to everybody else as it shows itself. */
export function AgencyPage() {
  const { viewer, isKnown, error, again } = useFrame();
  if (!isKnown) return error ? <Unavailable error={error} again={again} /> : <Loading />;
  return viewer ? (
    <Suspense fallback={<Loading />}>
      <AgencyInside />
    </Suspense>
  ) : (
    <AgencyProfilePage />
  );
}
