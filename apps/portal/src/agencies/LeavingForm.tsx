import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { AgencyField } from '../partnerships/AgencyField';
import { useNotify } from '../ui/notifications';

const RecordLeavingMutation = graphql(`
  mutation RecordLeaving($input: RecordLeavingInput!) {
    recordLeaving(input: $input) {
      agency {
        id
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

interface LeavingFormProps {
  agency: { id: string; name: string };
  person: { id: string; name: string };
  isMe: boolean;
  back: string;
}

export function LeavingForm({ agency, person, isMe, back }: LeavingFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(RecordLeavingMutation, {
    initial: { nextAgencyId: '', reason: '' },
    rules: [atMost('reason', 400, 'Keep the reason within 400 characters')],
    variables: ({ nextAgencyId, reason }) => ({
      input: {
        personId: person.id,
        agencyId: agency.id,
        nextAgencyId: nextAgencyId || null,
        reason: reason.trim() || null,
      },
    }),
    onDone: () =>
      notify(
        isMe
          ? `You have left ${agency.name}. All that you held through it has ended.`
          : `${person.name} has left ${agency.name}. Their access has ended, and the seats are vacant.`,
        back,
      ),
  });
  return (
    <Form form={form}>
      <AgencyField name="nextAgencyId" label={isMe ? 'Where you work now' : 'Where they work now'} optional />
      <TextArea
        name="reason"
        label="Reason"
        optional
        rows={2}
        hint="Kept with each term. For example: has moved force."
      />
      <SubmitButton kind="warning">{isMe ? `I have left ${agency.name}` : 'Record that they have left'}</SubmitButton>
    </Form>
  );
}
