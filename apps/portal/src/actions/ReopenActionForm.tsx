import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const ReopenActionMutation = graphql(`
  mutation ReopenAction($input: ReopenActionInput!) {
    reopenAction(input: $input) {
      action {
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

export function ReopenActionForm({ id, version }: { id: string; version: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(ReopenActionMutation, {
    initial: { actionId: id, version, reason: '' },
    rules: [
      required('reason', 'Enter what is still to be done'),
      atMost('reason', 1000, 'Keep what is still to be done within 1,000 characters'),
    ],
    onDone: () => notify('It is open again. Reminders begin anew.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea name="reason" label="What is still to be done?" hint="It is kept beside the action." rows={3} />
      <SubmitButton>Open it again</SubmitButton>
    </Form>
  );
}
