import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { TextButton } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const ResendInvitationMutation = graphql(`
  mutation ResendInvitation($input: InvitationInput!) {
    resendInvitation(input: $input) {
      invitation {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const WithdrawInvitationMutation = graphql(`
  mutation WithdrawInvitation($input: InvitationInput!) {
    withdrawInvitation(input: $input) {
      invitation {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface InvitationActionsProps {
  invitation: { id: string; email: string; version: number; viewerCan: { resend: boolean; withdraw: boolean } };
}

export function InvitationActions({ invitation: { id, email, version, viewerCan } }: InvitationActionsProps) {
  const notify = useNotify();
  const [asking, ask] = useState(false);
  const [resending, resend] = useMutation(ResendInvitationMutation);
  const [withdrawing, withdraw] = useMutation(WithdrawInvitationMutation);
  const input = { invitationId: id, version };
  const say = (isDone: boolean, problem: string | undefined, done: string) =>
    notify(isDone ? (problem ? `Nothing was changed: ${problem}` : done) : 'We could not reach Roundtable. Try again.');

  async function sendAgain() {
    const { data } = await resend({ input });
    const problem = data?.resendInvitation.problems[0]?.message;
    say(Boolean(data), problem, `A new link is on its way to ${email}. The one before no longer works.`);
  }
  async function takeBack() {
    const { data } = await withdraw({ input });
    ask(false);
    const problem = data?.withdrawInvitation.problems[0]?.message;
    say(Boolean(data), problem, `The invitation to ${email} is withdrawn. Its link no longer works.`);
  }
  if (!viewerCan.resend && !viewerCan.withdraw) return null;
  return (
    <>
      {viewerCan.resend && (
        <TextButton onPress={() => void sendAgain()} isBusy={resending.fetching} about={`to ${email}`}>
          Send again
        </TextButton>
      )}{' '}
      {viewerCan.withdraw && (
        <TextButton onPress={() => ask(true)} about={`the invitation to ${email}`}>
          Withdraw
        </TextButton>
      )}
      {asking && (
        <ConfirmDialog
          title="Withdraw this invitation?"
          confirm="Withdraw it"
          decline="Keep it"
          isBusy={withdrawing.fetching}
          onConfirm={() => void takeBack()}
          onClose={() => ask(false)}
        >
          The link that was sent to {email} stops working. To invite them later, send a new invitation.
        </ConfirmDialog>
      )}
    </>
  );
}
