import { RadioField, SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const AppointLeadMutation = graphql(`
  mutation AppointLead($input: AppointLeadInput!) {
    appointLead(input: $input) {
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

interface AppointLeadFormProps {
  agency: { id: string; name: string };
  /** People of the agency whom the reader knows of. */
  choices: readonly { id: string; name: string; jobTitle: string }[];
  back: string;
}

const HOW = [
  { value: 'KNOWN', label: 'Somebody who sits for the agency', hint: 'They speak for it at once, and are told.' },
  { value: 'EMAIL', label: 'Somebody else, by email', hint: 'They get an invitation that is good for two weeks.' },
];

export function AppointLeadForm({ agency, choices, back }: AppointLeadFormProps) {
  const notify = useNotify();
  const { form, values } = useMutationForm(AppointLeadMutation, {
    initial: { how: choices.length ? 'KNOWN' : 'EMAIL', personId: '', email: '' },
    rules: [
      ({ how, personId }) =>
        how === 'KNOWN' && !personId
          ? { code: 'REQUIRED', message: 'Choose who is to speak for the agency', path: ['personId'] }
          : undefined,
      ({ how, email }) =>
        how === 'EMAIL' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email.trim())
          ? {
              code: 'EMAIL',
              message: 'Enter an email address in the correct format, like name@example.org',
              path: ['email'],
            }
          : undefined,
    ],
    variables: ({ how, personId, email }) => ({
      input: { agencyId: agency.id, ...(how === 'KNOWN' ? { personId } : { email: email.trim() }) },
    }),
    onDone: (_payload, { how, personId, email }) =>
      notify(
        how === 'KNOWN'
          ? `${choices.find(({ id }) => id === personId)?.name} speaks for ${agency.name} now, and is told by email.`
          : `An invitation to speak for ${agency.name} is on its way to ${email.trim()}.`,
        back,
      ),
  });
  return (
    <Form form={form}>
      {choices.length > 0 && <RadioField name="how" label="Who" choices={HOW} />}
      {values.how === 'KNOWN' ? (
        <SelectField
          name="personId"
          label="Person"
          empty="Choose a person"
          choices={choices.map(({ id, name, jobTitle }) => ({
            value: id,
            label: [name, jobTitle].filter(Boolean).join(', '),
          }))}
        />
      ) : (
        <TextField
          name="email"
          label="Email address"
          type="email"
          hint="If they have no account yet, the invitation makes one."
        />
      )}
      <SubmitButton>{values.how === 'KNOWN' ? 'Appoint' : 'Send the invitation'}</SubmitButton>
    </Form>
  );
}
