import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const ReplyToContributionMutation = graphql(`
  mutation ReplyToContribution($input: ReplyToContributionInput!) {
    replyToContribution(input: $input) {
      reply {
        id
        ...ContributionReplyLine
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ReplyFormProps {
  partnershipId: string;
  agencyId: string;
  since: string;
  until: string;
}

/** The agency's own say, beside its figures. */
export function ReplyForm(about: ReplyFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(ReplyToContributionMutation, {
    initial: { ...about, words: '' },
    rules: [required('words', 'Enter what you have to say'), atMost('words', 1000, 'Keep it within 1,000 characters')],
    onDone: () => notify('It stands beside your figures. The officers read it.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="words"
        label="What you have to say"
        hint="The officers and those who sit for your agency read it. It stays as you write it."
        rows={3}
      />
      <SubmitButton>Say it</SubmitButton>
    </Form>
  );
}
