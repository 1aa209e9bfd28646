import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { Warning } from '../ui/Notes';
import { LettersPreview } from './LettersPreview';

const DeclineProposalMutation = graphql(`
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      proposal {
        id
        state
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function DeclineProposalForm({ proposal }: { proposal: { id: string; version: number } }) {
  const notify = useNotify();
  const { form, values } = useMutationForm(DeclineProposalMutation, {
    initial: { proposalId: proposal.id, version: proposal.version, reason: '' },
    rules: [required('reason', 'Enter the reason'), atMost('reason', 1000, 'Keep the reason within 1,000 characters')],
    onDone: () =>
      notify(
        'The proposal is declined. The reason is on its way to whoever made it.',
        `/national/proposals/${proposal.id}`,
      ),
  });
  return (
    <Form form={form}>
      <TextArea
        name="reason"
        label="Reason"
        hint="The proposer reads it word for word. Name no person and no partnership that they did not name themselves."
      />
      <LettersPreview proposalId={proposal.id} outcome="DECLINED" reason={values.reason} />
      <Warning>A message that is sent cannot be taken back, and the proposal cannot be opened again.</Warning>
      <SubmitButton kind="warning">Decline, and send this</SubmitButton>
    </Form>
  );
}
