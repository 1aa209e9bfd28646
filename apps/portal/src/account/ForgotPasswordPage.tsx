import { useState } from 'react';
import { Form } from '../forms/Form';
import { email, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';

const RequestPasswordResetMutation = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ForgotPasswordPage() {
  const [sentTo, setSentTo] = useState<string>();
  const { form } = useMutationForm(RequestPasswordResetMutation, {
    initial: { email: '' },
    rules: [required('email', 'Enter your email address'), email('email')],
    onDone: (_, values) => setSentTo(values.email),
  });
  if (sentTo) {
    return (
      <Page title="Check your email" key="sent">
        <p className="govuk-body">
          If {sentTo} has an account, we have sent a link to it. The link works once, for one hour. Look in your junk
          mail too.
        </p>
        <p className="govuk-body">
          <TextLink to="/sign-in">Go to sign in</TextLink>
        </p>
      </Page>
    );
  }
  return (
    <Page title="Choose a new password" back={{ to: '/sign-in', label: 'Sign in' }}>
      <p className="govuk-body">We send you a link. It leads to a page where you choose a new password.</p>
      <Form form={form} isSmall>
        <TextField
          name="email"
          label="Email address"
          hint="The one you sign in with."
          type="email"
          autoComplete="username"
        />
        <SubmitButton>Send the link</SubmitButton>
      </Form>
    </Page>
  );
}
