import { Form } from '../forms/Form';
import { newPasswordHint, PasswordField } from '../forms/PasswordField';
import { atLeast, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ChangePasswordPage() {
  const notify = useNotify();
  const { form } = useMutationForm(ChangePasswordMutation, {
    initial: { currentPassword: '', newPassword: '' },
    rules: [
      required('currentPassword', 'Enter the password you have now'),
      atLeast('newPassword', 12, 'Your new password must be 12 characters or more'),
    ],
    onDone: () => notify('Your password is changed. You are signed out everywhere but here.', '/account'),
  });
  return (
    <Page title="Change your password" back={{ to: '/account', label: 'Your account' }}>
      <p className="govuk-body">You will be signed out on every other device.</p>
      <Form form={form}>
        <PasswordField name="currentPassword" label="Password you have now" autoComplete="current-password" />
        <PasswordField name="newPassword" label="New password" hint={newPasswordHint} autoComplete="new-password" />
        <SubmitButton>Change password</SubmitButton>
      </Form>
    </Page>
  );
}
