import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { atMost, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const SnoozeActionMutation = graphql(`
  mutation SnoozeAction($input: SnoozeActionInput!) {
    snoozeAction(input: $input) {
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

export function SnoozeActionForm({ id, version }: { id: string; version: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(SnoozeActionMutation, {
    initial: { actionId: id, version, until: '', reason: '' },
    rules: [
      required('until', 'Enter until when'),
      realDate('until'),
      required('reason', 'Enter why reminders are put off'),
      atMost('reason', 1000, 'Keep why reminders are put off within 1,000 characters'),
    ],
    onDone: () => notify('Reminders are put off.'),
  });
  return (
    <Form form={form} isSmall>
      <DateField name="until" label="Until" hint="Within 60 days. Until then nobody is reminded; its day stays." />
      <TextArea name="reason" label="Why?" hint="It is kept beside the action." rows={3} />
      <SubmitButton>Put off reminders</SubmitButton>
    </Form>
  );
}
