import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { Day } from '../ui/When';
import { useHouse } from '../ui/served';
import { Operator } from './Operator';

/** What public pages keep of those who read them, which is little. */
export function PrivacyPage() {
  const { operator } = useHouse();
  return (
    <Page title="Privacy notice">
      <PageMetadata
        title="Privacy notice"
        description="What Roundtable keeps of those who read its public pages, and why."
        address="/privacy"
      />
      <p className="govuk-body-l">
        You can read all public pages without telling us who you are. They set no cookies, count nobody, and load
        nothing from anybody else.
      </p>
      <Operator />
      <p className="govuk-body">{operator.name} decides what becomes of personal data here: it is the controller.</p>
      <h2 className="govuk-heading-l">When you read</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>How often a resource of the library was opened is counted, not by whom, and is told in fives.</li>
        <li>
          When something fails on our side we keep what failed, not who asked for it. A proxy that the operator runs in
          front may keep addresses in its own log.
        </li>
        <li>
          “Leave this page” leads to another site at once. It takes this page out of the history of that tab; the
          history of your browser may still hold other pages that you opened.
        </li>
      </ul>
      <h2 className="govuk-heading-l">When you send a form</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          What you tell us of a partnership is read by the national coordinator. We keep your name, role and email
          address to answer you, and remove them 12 months after we have told you the outcome. You agree to that when
          you send it, and can take it back by writing to us.
        </li>
        <li>
          What you write to a partnership is read by its officers, who get it with your name and email address so that
          they can answer you.
        </li>
        <li>
          What you send in answer to a call for examples is read by national coordinators alone. What is not taken is
          deleted with your name and email address 12 months after the call has closed. What is taken is published under
          the licence that you chose, with your name only if you asked for it.
        </li>
        <li>
          To keep programs from flooding us, it is counted how often a form comes from the same network address. The
          address itself is not kept, only a number made from it, which does not lead back to it without our secret.
        </li>
      </ul>
      <h2 className="govuk-heading-l">When you sign in</h2>
      <p className="govuk-body">
        One cookie says that it is still you, until you sign out or have been away. Members read in their account what
        is kept of them, and what they are told by email.
      </p>
      <h2 className="govuk-heading-l">Your rights</h2>
      <p className="govuk-body">
        You may ask us for what we hold about you, to put it right, to remove it, or to stop using it. Write to us. If
        you are not content with the answer, complain to the{' '}
        <a className="govuk-link" href="https://ico.org.uk/make-a-complaint/" rel="noreferrer">
          Information Commissioner
        </a>
        .
      </p>
      <p className="govuk-body">
        Last changed on <Day on="2026-11-23" />.
      </p>
    </Page>
  );
}
