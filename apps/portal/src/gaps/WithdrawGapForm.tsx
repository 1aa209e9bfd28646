import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const WithdrawLibraryGapMutation = graphql(`
  mutation WithdrawLibraryGap($input: WithdrawLibraryGapInput!) {
    withdrawLibraryGap(input: $input) {
      libraryGap {
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

export function WithdrawGapForm({ gap: { id, version } }: { gap: { id: string; version: number } }) {
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawLibraryGapMutation, {
    initial: { gapId: id, version, because: '' },
    rules: [
      required('because', 'Enter why it is withdrawn'),
      atMost('because', 1000, 'Keep why it is withdrawn within 1,000 characters'),
    ],
    onDone: () => notify('It is withdrawn. Nobody is told by mail; the reason stands here.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="because"
        label="Why is it not looked for any more?"
        hint="The whole network reads it. It cannot be opened again: it would have to be said anew."
        rows={3}
      />
      <SubmitButton kind="warning">Withdraw it</SubmitButton>
    </Form>
  );
}
