import { Form } from '../forms/Form';
import { newPasswordHint, PasswordField } from '../forms/PasswordField';
import { atLeast, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';

const AcceptLeadInvitationMutation = graphql(`
  mutation AcceptLeadInvitation($input: AcceptLeadInvitationInput!) {
    acceptLeadInvitation(input: $input) {
      agencyId
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AcceptLeadFormProps {
  token: string;
  /** Of somebody without an account; left out for whoever is signed in. */
  email?: string;
}

export function AcceptLeadForm({ token, email }: AcceptLeadFormProps) {
  const { form } = useMutationForm(AcceptLeadInvitationMutation, {
    initial: email ? { token, name: '', jobTitle: '', password: '' } : { token },
    rules: email
      ? [
          required('name', 'Enter your name'),
          required('jobTitle', 'Enter your job title'),
          atLeast('password', 12, 'Your password must be 12 characters or more'),
        ]
      : [],
    // The person is signed in now: a new document, so that the frame is theirs.
    onDone: ({ agencyId }) => window.location.assign(agencyId ? `/agencies/${agencyId}` : '/'),
  });
  return (
    <Form form={form} isSmall={!email}>
      {email && (
        <>
          <p className="govuk-body">You will sign in as {email}.</p>
          <TextField name="name" label="Your name" autoComplete="name" />
          <TextField name="jobTitle" label="Job title" autoComplete="organization-title" />
          <PasswordField name="password" label="Password" hint={newPasswordHint} autoComplete="new-password" />
        </>
      )}
      <SubmitButton>{email ? 'Accept and sign in' : 'Accept'}</SubmitButton>
    </Form>
  );
}
