import { CheckboxField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const AcceptUndertakingMutation = graphql(`
  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {
    acceptUndertaking(input: $input) {
      partnership {
        id
        asksForUndertaking
        undertakingAcceptedAt
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AcceptUndertakingFormProps {
  partnershipId: string;
  slug: string;
  number: number;
  /** Whether there were other words before. */
  isNew: boolean;
}

export function AcceptUndertakingForm({ partnershipId, slug, number, isNew }: AcceptUndertakingFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(AcceptUndertakingMutation, {
    initial: { partnershipId, number, accepts: false },
    onDone: () => notify('Thank you. It is kept that you have accepted.', `/partnerships/${slug}`),
  });
  return (
    <Form form={form} isSmall>
      <p className="govuk-body">
        {isNew
          ? 'The words have changed since you were last asked. Please read and accept them. Until you do, nothing is closed to you.'
          : 'You took your place before this was asked. Please read and accept it. Until you do, nothing is closed to you.'}
      </p>
      <CheckboxField name="accepts" label="I accept what I undertake" />
      <SubmitButton>Accept</SubmitButton>
    </Form>
  );
}
