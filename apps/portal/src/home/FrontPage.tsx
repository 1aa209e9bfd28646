import { LinkButton } from '../ui/Button';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';

/** What somebody reads who is not signed in. */
export function FrontPage() {
  return (
    <Page title="One table for every agency">
      <p className="govuk-body-l">
        Roundtable is where partnerships against modern slavery keep their table: which agencies sit at it, who
        represents them, and when they meet.
      </p>
      <p className="govuk-body">
        Police, councils, health services and charities plan their meetings here and answer for their seats. What is
        shared is seen by those it is meant for, and by nobody else.
      </p>
      <p className="govuk-body">
        It is for the work of the partnership. Nothing about a victim, a suspect or a single case belongs here.
      </p>
      <LinkButton to="/sign-in">Sign in</LinkButton>
      <p className="govuk-body">
        People join by an invitation from their partnership. If you have one, open the link in the email.
      </p>
      <p className="govuk-body">
        <TextLink to="/library">Read what partnerships share in the library</TextLink>
      </p>
      <p className="govuk-body">
        <TextLink to="/propose">Tell us about partnerships in your area</TextLink>
      </p>
    </Page>
  );
}
