import { useSearchParams } from 'react-router';
import { Form } from '../forms/Form';
import { PasswordField } from '../forms/PasswordField';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { safeReturn } from './safeReturn';

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        person {
          id
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function SignInPage() {
  const [params] = useSearchParams();
  const { form } = useMutationForm(SignInMutation, {
    initial: { email: '', password: '' },
    rules: [required('email', 'Enter your email address'), required('password', 'Enter your password')],
    // A new document, so that nothing read by whoever used this browser before is left in it.
    onDone: () => window.location.assign(safeReturn(params.get('return'))),
  });
  return (
    <Page title="Sign in">
      {params.has('signed-out') && <Inset>You have signed out. Nothing is kept in this browser.</Inset>}
      {params.has('return') && (
        <p className="govuk-body">Sign in to go on. You will be taken to the page you asked for.</p>
      )}
      <Form form={form} isSmall>
        <TextField name="email" label="Email address" type="email" autoComplete="username" />
        <PasswordField name="password" label="Password" autoComplete="current-password" />
        <SubmitButton>Sign in</SubmitButton>
      </Form>
      <p className="govuk-body">
        <TextLink to="/forgot-password">I have forgotten my password</TextLink>
      </p>
    </Page>
  );
}
