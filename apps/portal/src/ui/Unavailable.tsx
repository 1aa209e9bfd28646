import { useContext } from 'react';
import type { CombinedError } from 'urql';
import { Button } from './Button';
import { InsidePage } from './InsidePage';
import { Page } from './Page';
import { Serving } from './served';

/** The server did not answer, or failed. Says which, and the reference that the log bears. */
export function Unavailable({ error, again }: { error: CombinedError; again: () => void }) {
  useContext(Serving).setStatus(503);
  const reference = error.graphQLErrors[0]?.extensions?.['reference'];
  const title = error.networkError ? 'We cannot reach Roundtable' : 'Something went wrong';
  const words = (
    <>
      <p className="govuk-body">
        {error.networkError
          ? 'Check your connection, then try again. Nothing you have saved is lost.'
          : 'This page could not be put together. We have made a note of it; trying again often helps.'}
      </p>
      {typeof reference === 'string' && (
        <p className="govuk-body">
          If you ask for help, give this reference: <code>{reference}</code>
        </p>
      )}
      <Button onPress={again}>Try again</Button>
    </>
  );
  if (!useContext(InsidePage)) return <Page title={title}>{words}</Page>;
  return (
    <section role="alert">
      <h2 className="govuk-heading-m">{title}</h2>
      {words}
    </section>
  );
}
