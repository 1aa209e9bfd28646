import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import type { LookedAfter } from './ConfirmForm';

const WithdrawResourceMutation = graphql(`
  mutation WithdrawResource($input: WithdrawResourceInput!) {
    withdrawResource(input: $input) {
      resource {
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

export function WithdrawForm({ resource: { id, version, address } }: { resource: LookedAfter }) {
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawResourceMutation, {
    initial: { resourceId: id, version, because: '' },
    rules: [
      required('because', 'Enter why it is withdrawn'),
      atMost('because', 2000, 'Keep why it is withdrawn within 2,000 characters'),
    ],
    onDone: () => notify('It is withdrawn. Its readers do not see it any more; you can put it back.', address),
  });
  return (
    <section className="rt-card" aria-labelledby="withdraw">
      <h2 className="govuk-heading-m" id="withdraw">
        Withdraw it
      </h2>
      <Form form={form} isSmall>
        <TextArea
          name="because"
          label="Why?"
          hint="Kept in its history. Its readers lose sight of it at once; what they have downloaded stays with them."
          rows={3}
        />
        <SubmitButton kind="warning">Withdraw it</SubmitButton>
      </Form>
    </section>
  );
}
