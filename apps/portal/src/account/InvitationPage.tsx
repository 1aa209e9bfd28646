import { useParams } from 'react-router';
import { UndertakingWords } from '../agreements/UndertakingWords';
import { graphql } from '../gql';
import { Heading } from '../ui/Heading';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { usePageQuery } from '../ui/usePageQuery';
import { AcceptAsNewPerson } from './AcceptAsNewPerson';
import { AcceptSignedIn } from './AcceptSignedIn';
import { InvitationIsOver } from './InvitationIsOver';
import { placeOffered } from './placeOffered';
import { SignInToAccept } from './SignInToAccept';

const InvitationPageQuery = graphql(`
  query InvitationPage($token: String!) {
    invitationPreview(token: $token) {
      email
      name
      jobTitle
      partnershipName
      agencyName
      capacity
      office
      invitedBy
      state
      hasAccount
      undertaking {
        number
        words
      }
    }
    viewer {
      person {
        id
        email
      }
    }
  }
`);

export function InvitationPage() {
  const token = useParams().token!;
  const [data, waiting] = usePageQuery(InvitationPageQuery, { token });
  if (!data) return waiting;

  const { invitationPreview: invitation, viewer } = data;
  if (invitation?.state !== 'PENDING')
    return <InvitationIsOver state={invitation?.state} isSignedIn={Boolean(viewer)} />;
  const isForViewer = viewer?.person.email.toLowerCase() === invitation.email.toLowerCase();
  return (
    <Page title={`Join ${invitation.partnershipName}`} caption="Invitation">
      <SummaryList
        rows={[
          ['Your place', placeOffered(invitation)],
          ['Invited by', invitation.invitedBy],
          ['Sent to', invitation.email],
        ]}
      />
      <Heading level={2} size="m">
        What everybody at this table undertakes
      </Heading>
      <UndertakingWords words={invitation.undertaking.words} />
      {viewer && isForViewer && <AcceptSignedIn token={token} undertakingNumber={invitation.undertaking.number} />}
      {((viewer && !isForViewer) || (!viewer && invitation.hasAccount)) && (
        <SignInToAccept email={invitation.email} signedInAs={viewer?.person.email} />
      )}
      {!viewer && !invitation.hasAccount && <AcceptAsNewPerson token={token} invitation={invitation} />}
    </Page>
  );
}
