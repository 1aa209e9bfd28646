import { Form } from '../forms/Form';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { SayActionDoneMutation } from './sayActionDone';

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

interface ActionProps {
  id: string;
  version: number;
  what: string;
}

interface ActionButtonsProps extends ActionProps {
  viewerCan: { sayDone: boolean; close: boolean };
}

/** Whoever may close it closes it; anybody else it is given to says that it is done. */
export function ActionButtons({ viewerCan, ...action }: ActionButtonsProps) {
  if (viewerCan.close) return <CloseActionButton {...action} />;
  return viewerCan.sayDone && <DoneButton {...action} />;
}

interface CloseActionButtonProps extends ActionProps {
  /** In a line of a list when left out. */
  kind?: 'text' | 'primary';
}

export function CloseActionButton({ id, version, what, kind = 'text' }: CloseActionButtonProps) {
  const notify = useNotify();
  const { form } = useMutationForm(CloseActionMutation, {
    initial: { actionId: id, version },
    onDone: () => notify(`Closed: ${what}`),
  });
  return (
    <Form form={form} isSmall>
      <Button kind={kind} isBusy={form.isBusy} about={what}>
        Close
      </Button>
    </Form>
  );
}

function DoneButton({ id, version, what }: ActionProps) {
  const notify = useNotify();
  const { form } = useMutationForm(SayActionDoneMutation, {
    initial: { actionId: id, version },
    onDone: () => notify(`Said to be done: ${what}. The chair or the coordinator closes it.`),
  });
  return (
    <Form form={form} isSmall>
      <Button kind="text" isBusy={form.isBusy} about={what}>
        Say that it is done
      </Button>
    </Form>
  );
}
