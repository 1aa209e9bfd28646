import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const DeclineExampleMutation = graphql(`
  mutation DeclineExample($input: DeclineExampleInput!) {
    declineExample(input: $input) {
      example {
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

export function DeclineExampleForm({ example: { id, version } }: { example: { id: string; version: number } }) {
  const notify = useNotify();
  const { form } = useMutationForm(DeclineExampleMutation, {
    initial: { exampleId: id, version, outcome: '' },
    rules: [
      required('outcome', 'Enter why it is not taken'),
      atMost('outcome', 2000, 'Keep why it is not taken within 2,000 characters'),
    ],
    onDone: () => notify('It is not taken. Your words are on their way to whoever sent it.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="outcome"
        label="Why is it not taken?"
        hint="They read it word for word. A message that is sent cannot be taken back, and it cannot be opened again."
        rows={4}
      />
      <SubmitButton kind="warning">Do not take it, and tell them</SubmitButton>
    </Form>
  );
}
