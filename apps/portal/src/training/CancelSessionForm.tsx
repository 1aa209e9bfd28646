import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const CancelTrainingSessionMutation = graphql(`
  mutation CancelTrainingSession($input: CancelTrainingSessionInput!) {
    cancelTrainingSession(input: $input) {
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

export function CancelSessionForm({ session: { id, version } }: { session: { id: string; version: number } }) {
  const notify = useNotify();
  const { form } = useMutationForm(CancelTrainingSessionMutation, {
    initial: { sessionId: id, version, because: '' },
    rules: [
      required('because', 'Enter why it is cancelled'),
      atMost('because', 1000, 'Keep why it is cancelled within 1,000 characters'),
    ],
    onDone: () => notify('The session is cancelled. Everybody who booked is told by mail.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="because"
        label="Why is it cancelled?"
        hint="Everybody who booked or waits reads it. It cannot be planned again."
        rows={3}
      />
      <SubmitButton kind="warning">Cancel the session</SubmitButton>
    </Form>
  );
}
