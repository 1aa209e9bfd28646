import { lazy, Suspense } from 'react';
import { graphql } from '../gql';
import { Loading } from '../ui/Loading';
import { usePageQuery } from '../ui/usePageQuery';
import { AgencyProfilePage } from './AgencyProfilePage';

const AgencyForWhomQuery = graphql(`
  query AgencyForWhom {
    viewer {
      person {
        id
      }
    }
  }
`);

const AgencyInside = lazy(async () => ({ default: (await import('./AgencyInside')).AgencyInside }));

/** An agency, always at this address: to members as they know it, to everybody else as it shows itself. */
export function AgencyPage() {
  const [data, waiting] = usePageQuery(AgencyForWhomQuery, {});
  if (!data) return waiting;
  return data.viewer ? (
    <Suspense fallback={<Loading />}>
      <AgencyInside />
    </Suspense>
  ) : (
    <AgencyProfilePage />
  );
}
