import { useParams } from 'react-router';
import { InvitationIsOver } from '../account/InvitationIsOver';
import { SignInToAccept } from '../account/SignInToAccept';
import { graphql } from '../gql';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { usePageQuery } from '../ui/usePageQuery';
import { AcceptLeadForm } from './AcceptLeadForm';

const LeadInvitationPageQuery = graphql(`
  query LeadInvitationPage($token: String!) {
    leadInvitationPreview(token: $token) {
      email
      agencyName
      invitedBy
      state
      hasAccount
    }
    viewer {
      person {
        id
        email
      }
    }
  }
`);

/** What whoever is invited to speak for an agency sees before they accept. */
export function LeadInvitationPage() {
  const token = useParams().token!;
  const [data, waiting] = usePageQuery(LeadInvitationPageQuery, { token });
  if (!data) return waiting;
  const { leadInvitationPreview: invitation, viewer } = data;
  if (invitation?.state !== 'PENDING')
    return <InvitationIsOver state={invitation?.state} isSignedIn={Boolean(viewer)} />;
  const isForViewer = viewer?.person.email.toLowerCase() === invitation.email.toLowerCase();
  const signsInFirst = viewer ? !isForViewer : invitation.hasAccount;
  return (
    <Page title={`Speak for ${invitation.agencyName}`} caption="Invitation">
      <p className="govuk-body">
        You would be the agency’s single point of contact: you see who sits for it at every partnership, and confirm
        twice a year that they still do.
      </p>
      <SummaryList
        rows={[
          ['Agency', invitation.agencyName],
          ['Invited by', invitation.invitedBy],
          ['Sent to', invitation.email],
        ]}
      />
      {signsInFirst ? (
        <SignInToAccept email={invitation.email} signedInAs={viewer?.person.email} />
      ) : (
        <AcceptLeadForm token={token} email={viewer ? undefined : invitation.email} />
      )}
    </Page>
  );
}
