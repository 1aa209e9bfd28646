import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { Details, Warning } from '../ui/Notes';

const WithdrawAgreementFormFragment = graphql(`
  fragment WithdrawAgreementForm on Agreement {
    id
    version
    signedCount
  }
`);

const WithdrawAgreementMutation = graphql(`
  mutation WithdrawAgreement($input: WithdrawAgreementInput!) {
    withdrawAgreement(input: $input) {
      agreement {
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

/** Folded away: it is rare, takes effect at once, and cannot be undone. */
export function WithdrawAgreementForm({
  agreement: ref,
}: {
  agreement: FragmentType<typeof WithdrawAgreementFormFragment>;
}) {
  const { id, version, signedCount } = readFragment(WithdrawAgreementFormFragment, ref);
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawAgreementMutation, {
    initial: { agreementId: id, version, reason: '' },
    rules: [atMost('reason', 1000, 'Keep the reason within 1,000 characters')],
    onDone: () => notify('The agreement is withdrawn. The agencies that had signed are told.', `/agreements/${id}`),
  });
  return (
    <Details summary="Withdraw the agreement">
      <Form form={form} isSmall>
        <Warning>
          This cannot be undone. What is shared only with the {signedCount} agencies that have signed is closed at once
          to everybody, you included.
        </Warning>
        <TextArea name="reason" label="Reason" optional rows={2} hint="Kept with the agreement, and shown there." />
        <SubmitButton kind="warning">Withdraw the agreement</SubmitButton>
      </Form>
    </Details>
  );
}
