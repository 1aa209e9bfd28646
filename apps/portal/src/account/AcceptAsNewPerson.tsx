import { CheckboxField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { newPasswordHint, PasswordField } from '../forms/PasswordField';
import { atLeast, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { Heading } from '../ui/Heading';
import { AcceptInvitationMutation } from './AcceptInvitationMutation';

interface AcceptAsNewPersonProps {
  token: string;
  /** The name and job title are as whoever invited wrote them: the person puts them right. */
  invitation: { email: string; name: string; jobTitle: string; undertaking: { number: number } };
}

export function AcceptAsNewPerson({ token, invitation }: AcceptAsNewPersonProps) {
  const { email, name, jobTitle, undertaking } = invitation;
  const { form } = useMutationForm(AcceptInvitationMutation, {
    initial: { token, name, jobTitle, password: '', acceptsUndertaking: false, undertakingNumber: undertaking.number },
    rules: [
      required('name', 'Enter your name'),
      required('jobTitle', 'Enter your job title'),
      atLeast('password', 12, 'Your password must be 12 characters or more'),
    ],
    // The person is signed in now: a new document, so that the frame is theirs.
    onDone: ({ partnershipSlug }) => window.location.assign(partnershipSlug ? `/partnerships/${partnershipSlug}` : '/'),
  });
  return (
    <>
      <Heading level={2} size="m">
        Your account
      </Heading>
      <p className="govuk-body">You will sign in as {email}.</p>
      <Form form={form}>
        <TextField name="name" label="Your name" hint="As others at the table know you." autoComplete="name" />
        <TextField name="jobTitle" label="Job title" autoComplete="organization-title" />
        <PasswordField name="password" label="Password" hint={newPasswordHint} autoComplete="new-password" />
        <CheckboxField name="acceptsUndertaking" label="I accept what I undertake" />
        <SubmitButton>Accept and sign in</SubmitButton>
      </Form>
    </>
  );
}
