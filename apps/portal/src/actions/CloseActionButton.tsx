import { Form } from '../forms/Form';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';

const CloseActionMutation = graphql(`
  mutation CloseAction($input: CloseActionInput!) {
    closeAction(input: $input) {
      action {
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

const ReopenActionMutation = graphql(`
  mutation ReopenAction($input: CloseActionInput!) {
    reopenAction(input: $input) {
      action {
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

interface CloseActionButtonProps {
  id: string;
  version: number;
  what: string;
  isOpen: boolean;
}

/** One button; what it did can be undone by the one that takes its place. */
export function CloseActionButton({ id, version, what, isOpen }: CloseActionButtonProps) {
  const notify = useNotify();
  const initial = { actionId: id, version };
  const closing = useMutationForm(CloseActionMutation, { initial, onDone: () => notify(`Done: ${what}`) });
  const reopening = useMutationForm(ReopenActionMutation, { initial, onDone: () => notify(`Open again: ${what}`) });
  const { form } = isOpen ? closing : reopening;
  return (
    <Form form={form} isSmall>
      <Button kind="text" isBusy={form.isBusy} about={what}>
        {isOpen ? 'Mark as done' : 'Open again'}
      </Button>
    </Form>
  );
}
