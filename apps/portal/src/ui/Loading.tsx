import { useContext } from 'react';
import { InsidePage } from './InsidePage';

/** Appears only after a moment (in the stylesheet), so that quick answers do not flicker. */
export function Loading({ what = 'this page' }: { what?: string }) {
  const isPart = useContext(InsidePage);
  const words = (
    <p className="govuk-body rt-loading" role="status">
      Loading {what}…
    </p>
  );
  return isPart ? (
    words
  ) : (
    <main className="govuk-main-wrapper" id="main">
      {words}
    </main>
  );
}
