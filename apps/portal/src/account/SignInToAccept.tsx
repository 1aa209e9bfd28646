import { useLocation } from 'react-router';
import { LinkButton } from '../ui/Button';
import { Inset } from '../ui/Notes';

/** The invitation is for an account that is not the one signed in here. */
export function SignInToAccept({ email, signedInAs }: { email: string; signedInAs?: string }) {
  const { pathname } = useLocation();
  return (
    <>
      {signedInAs ? (
        <Inset>
          This invitation is for {email}, and you are signed in as {signedInAs}. It can be accepted only by the person
          it was sent to. Sign in as {email} to accept it, or ask whoever invited you to send it to {signedInAs}.
        </Inset>
      ) : (
        <p className="govuk-body">{email} has an account already. Sign in, and come back to this page to accept.</p>
      )}
      <LinkButton to={`/sign-in?return=${encodeURIComponent(pathname)}`}>Sign in to accept</LinkButton>
    </>
  );
}
