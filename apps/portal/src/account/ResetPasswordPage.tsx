import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { newPasswordHint, PasswordField } from '../forms/PasswordField';
import { atLeast } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';

const ResetPasswordMutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ResetPasswordPage() {
  const { token } = useParams();
  const notify = useNotify();
  const { form } = useMutationForm(ResetPasswordMutation, {
    initial: { token: token!, password: '' },
    rules: [atLeast('password', 12, 'Your new password must be 12 characters or more')],
    onDone: () =>
      notify('Your password is changed, and you are signed out everywhere. Sign in with the new one.', '/sign-in'),
  });
  return (
    <Page title="Choose a new password">
      <Form form={form} isSmall>
        <PasswordField name="password" label="New password" hint={newPasswordHint} autoComplete="new-password" />
        <SubmitButton>Save new password</SubmitButton>
      </Form>
      <p className="govuk-body">
        If the link is too old or was used already, <TextLink to="/forgot-password">ask for another</TextLink>.
      </p>
    </Page>
  );
}
