import type { InvitationState } from '../gql/enums';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';

const reasons: Record<Exclude<InvitationState, 'PENDING'>, { title: string; text: string }> = {
  ACCEPTED: {
    title: 'This invitation was accepted already',
    text: 'Each invitation works once. If it was you, sign in with the email address it was sent to.',
  },
  WITHDRAWN: {
    title: 'This invitation was withdrawn',
    text: 'If you think that is a mistake, ask the person who invited you.',
  },
  EXPIRED: {
    title: 'This invitation has run out',
    text: 'Ask the person who invited you to send it again: they can do that with one click.',
  },
};

const unknown = {
  title: 'This link does not lead to an invitation',
  text: 'Links break when mail programs wrap them: try copying the whole link from the message. A newer message may have replaced it.',
};

export function InvitationIsOver({ state, isSignedIn }: { state?: InvitationState; isSignedIn: boolean }) {
  const { title, text } = state && state !== 'PENDING' ? reasons[state] : unknown;
  return (
    <Page title={title}>
      <p className="govuk-body">{text}</p>
      <p className="govuk-body">
        {isSignedIn ? <TextLink to="/">Go to your home page</TextLink> : <TextLink to="/sign-in">Sign in</TextLink>}
      </p>
    </Page>
  );
}
