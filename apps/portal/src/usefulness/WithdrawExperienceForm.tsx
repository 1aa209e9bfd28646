import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const WithdrawExperienceMutation = graphql(`
  mutation WithdrawExperience($input: WithdrawExperienceInput!) {
    withdrawExperience(input: $input) {
      experience {
        id
        version
        withdrawnAt
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface WithdrawExperienceFormProps {
  experience: { id: string; version: number };
  /** Of the resource. */
  address: string;
}

export function WithdrawExperienceForm({ experience: { id, version }, address }: WithdrawExperienceFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawExperienceMutation, {
    initial: { id, version, because: '' },
    rules: [
      required('because', 'Enter why it is withdrawn'),
      atMost('because', 2000, 'Keep why it is withdrawn within 2,000 characters'),
    ],
    onDone: () => notify('It is withdrawn. Whoever told it still sees it, with your reason.', address),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="because"
        label="Why is it withdrawn?"
        hint="Whoever told it reads this word for word. It cannot be put back; they can tell it anew."
        rows={3}
      />
      <SubmitButton kind="warning">Withdraw it</SubmitButton>
    </Form>
  );
}
