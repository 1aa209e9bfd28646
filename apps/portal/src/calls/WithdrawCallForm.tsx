import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const WithdrawCallForExamplesMutation = graphql(`
  mutation WithdrawCallForExamples($input: WithdrawCallForExamplesInput!) {
    withdrawCallForExamples(input: $input) {
      callForExamples {
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

export function WithdrawCallForm({ call: { id, version } }: { call: { id: string; version: number } }) {
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawCallForExamplesMutation, {
    initial: { callId: id, version, because: '' },
    rules: [
      required('because', 'Enter why it is withdrawn'),
      atMost('because', 1000, 'Keep why it is withdrawn within 1,000 characters'),
    ],
    onDone: () => notify('The call is withdrawn. What was sent before stays with you.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="because"
        label="Why is it withdrawn?"
        hint="Everybody who opens its page reads it. It cannot be opened again."
        rows={3}
      />
      <SubmitButton kind="warning">Withdraw it</SubmitButton>
    </Form>
  );
}
