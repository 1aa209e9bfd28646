import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const WithdrawCertificateMutation = graphql(`
  mutation WithdrawCertificate($input: WithdrawCertificateInput!) {
    withdrawCertificate(input: $input) {
      trainingSession {
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

export function WithdrawCertificateForm({ bookingId }: { bookingId: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawCertificateMutation, {
    initial: { bookingId, because: '' },
    rules: [
      required('because', 'Enter why it is withdrawn'),
      atMost('because', 1000, 'Keep why it is withdrawn within 1,000 characters'),
    ],
    onDone: () => notify('The certificate is withdrawn. Its page says so.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="because"
        label="Why is it withdrawn?"
        hint="Its person and the leads of their agency read it. The public page says that it is withdrawn, and not why."
        rows={3}
      />
      <SubmitButton kind="warning">Withdraw it</SubmitButton>
    </Form>
  );
}
