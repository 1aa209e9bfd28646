import { CheckboxField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { useNotify } from '../ui/notifications';
import { AcceptInvitationMutation } from './AcceptInvitationMutation';

export function AcceptSignedIn({ token, undertakingNumber }: { token: string; undertakingNumber: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(AcceptInvitationMutation, {
    initial: { token, acceptsUndertaking: false, undertakingNumber },
    onDone: ({ partnershipSlug }) =>
      notify('You have a place at this table now.', partnershipSlug ? `/partnerships/${partnershipSlug}` : '/'),
  });
  return (
    <Form form={form} isSmall>
      <CheckboxField name="acceptsUndertaking" label="I accept what I undertake" />
      <SubmitButton>Accept</SubmitButton>
    </Form>
  );
}
