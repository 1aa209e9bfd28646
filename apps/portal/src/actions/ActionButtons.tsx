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

interface ActionButtonsProps {
  id: string;
  version: number;
  what: string;
  viewerCan: { sayDone: boolean; close: boolean };
}

/** Whoever may close it closes it; anybody else it is given to says that it is done. */
export function ActionButtons({ viewerCan, ...action }: ActionButtonsProps) {
  if (viewerCan.close) return <CloseButton {...action} />;
  return viewerCan.sayDone && <DoneButton {...action} />;
}

function CloseButton({ id, version, what }: Omit<ActionButtonsProps, 'viewerCan'>) {
  const notify = useNotify();
  const { form } = useMutationForm(CloseActionMutation, {
    initial: { actionId: id, version },
    onDone: () => notify(`Closed: ${what}`),
  });
  return (
    <Form form={form} isSmall>
      <Button kind="text" isBusy={form.isBusy} about={what}>
        Close
      </Button>
    </Form>
  );
}

function DoneButton({ id, version, what }: Omit<ActionButtonsProps, 'viewerCan'>) {
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
