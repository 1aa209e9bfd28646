import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { useNotify } from '../ui/notifications';
import { AcceptInvitationMutation } from './AcceptInvitationMutation';

export function AcceptSignedIn({ token }: { token: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(AcceptInvitationMutation, {
    initial: { token },
    onDone: ({ partnershipSlug }) =>
      notify('You have a place at this table now.', partnershipSlug ? `/partnerships/${partnershipSlug}` : '/'),
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton>Accept</SubmitButton>
    </Form>
  );
}
