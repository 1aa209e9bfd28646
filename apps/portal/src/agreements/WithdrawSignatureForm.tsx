import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { Details, Warning } from '../ui/Notes';
import type { Signing } from './signing';

const WithdrawSignatureMutation = graphql(`
  mutation WithdrawSignature($input: WithdrawSignatureInput!) {
    withdrawSignature(input: $input) {
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

/** Folded away: it is rare, and takes effect at once. */
export function WithdrawSignatureForm({ signing: { partyId, agency, at } }: { signing: Signing }) {
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawSignatureMutation, {
    initial: { partyId, reason: '' },
    rules: [atMost('reason', 1000, 'Keep the reason within 1,000 characters')],
    onDone: () => notify(`The signature of ${agency} is withdrawn.`, at),
  });
  return (
    <Details summary={`Withdraw the signature of ${agency}`}>
      <Form form={form} isSmall>
        <Warning>
          Whatever is shared only with agencies that have signed is closed to everybody who sits for {agency} at once.
          Whoever shared it is told. The agency can sign again later.
        </Warning>
        <TextArea name="reason" label="Reason" optional rows={2} hint="Kept with the signature, and shown here." />
        <SubmitButton kind="warning">Withdraw the signature</SubmitButton>
      </Form>
    </Details>
  );
}
