import { useContext, useEffect } from 'react';
import { Page } from './Page';
import { Serving } from './served';
import { SessionCheck } from './SessionCheck';
import { TextLink } from './TextLink';

/** The same for what does not exist and for what is not shared with the reader: one must not be told from the other. */
export function NotFound() {
  const checkSession = useContext(SessionCheck);
  useContext(Serving).setStatus(404);
  useEffect(checkSession, [checkSession]);
  return (
    <Page title="Page not found">
      <p className="govuk-body">There is nothing at this address, or it is not shared with you.</p>
      <p className="govuk-body">
        If you typed the address, check it. If somebody sent it to you, ask them whether you have a seat at that
        partnership. Access ends when a term ends, and where an agreement is asked for, when your agency’s signature
        ends.
      </p>
      <p className="govuk-body">
        <TextLink to="/">Go to your home page</TextLink>
      </p>
    </Page>
  );
}
