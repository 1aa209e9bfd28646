import { CheckboxField } from '../forms/ChoiceFields';
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

const SignAgreementMutation = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
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

interface SignFormProps {
  signing: Signing;
  me?: { name: string; jobTitle: string };
}

/** For whoever answers for the agency. */
export function SignForm({ signing: { partyId, version, expiresOn, agency, at }, me }: SignFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(SignAgreementMutation, {
    initial: {
      partyId,
      version,
      signatoryName: me?.name ?? '',
      signatoryTitle: me?.jobTitle ?? '',
      endsOn: '',
      confirmsAuthority: false,
    },
    rules: [required('signatoryName', 'Enter who signs'), realDate('endsOn')],
    variables: (values) => ({ input: { ...values, endsOn: values.endsOn || null } }),
    onDone: () =>
      notify(`Signed for ${agency}. What is shared with those who have signed is open to its people now.`, at),
  });
  return (
    <Form form={form}>
      <TextField name="signatoryName" label="Who signs for the agency" />
      <TextField name="signatoryTitle" label="What they are at the agency" optional />
      <DateField
        name="endsOn"
        label="Signed until"
        optional
        hint={`Leave this empty to sign for as long as the agreement lasts, until ${dayInWords(expiresOn)}.`}
      />
      <CheckboxField
        name="confirmsAuthority"
        label={`They may sign for ${agency}, and it keeps to what is written above`}
      />
      <SubmitButton>Sign the agreement</SubmitButton>
    </Form>
  );
}
