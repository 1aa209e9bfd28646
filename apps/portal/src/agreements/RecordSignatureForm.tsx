import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { dayInWords } from '../ui/days';
import { useNotify } from '../ui/notifications';
import type { Signing } from './signing';

const RecordSignatureMutation = graphql(`
  mutation RecordSignature($input: RecordSignatureInput!) {
    recordSignature(input: $input) {
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

/** For the coordinator, who has the paper in hand. */
export function RecordSignatureForm({ signing }: { signing: Signing }) {
  const { partyId, version, expiresOn, agency, at } = signing;
  const notify = useNotify();
  const { form } = useMutationForm(RecordSignatureMutation, {
    initial: { partyId, version, signatoryName: '', signatoryTitle: '', signedOn: '', endsOn: '' },
    rules: [
      required('signatoryName', 'Enter who signed'),
      required('signedOn', 'Enter the day on the paper'),
      realDate('signedOn'),
      realDate('endsOn'),
    ],
    variables: (values) => ({ input: { ...values, endsOn: values.endsOn || null } }),
    onDone: () => notify(`Recorded that ${agency} has signed.`, at),
  });
  return (
    <Form form={form}>
      <TextField name="signatoryName" label="Who signed for the agency" />
      <TextField name="signatoryTitle" label="What they are at the agency" optional />
      <DateField name="signedOn" label="Signed on" />
      <DateField
        name="endsOn"
        label="Signed until"
        optional
        hint={`Leave this empty if they signed for as long as the agreement lasts, until ${dayInWords(expiresOn)}.`}
      />
      <SubmitButton>Record the signature</SubmitButton>
    </Form>
  );
}
