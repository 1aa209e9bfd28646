import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { atMost, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';

const ReviewDecisionFormFragment = graphql(`
  fragment ReviewDecisionForm on Decision {
    id
    version
  }
`);

const ReviewDecisionMutation = graphql(`
  mutation ReviewDecision($input: ReviewDecisionInput!) {
    reviewDecision(input: $input) {
      decision {
        id
        reviewOn
        isDueForReview
        ...ReviewDecisionForm
        ...DecisionEntries
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Says that a decision was looked at again, and stands. */
export function ReviewDecisionForm({ decision: ref }: { decision: FragmentType<typeof ReviewDecisionFormFragment> }) {
  const { id, version } = readFragment(ReviewDecisionFormFragment, ref);
  const notify = useNotify();
  const { form } = useMutationForm(ReviewDecisionMutation, {
    initial: { decisionId: id, version, words: '', reviewOn: '' },
    rules: [
      required('words', 'Enter what came of it'),
      atMost('words', 1000, 'Keep what came of it within 1,000 characters'),
      realDate('reviewOn'),
    ],
    variables: ({ reviewOn, ...said }) => ({ input: { ...said, reviewOn: reviewOn || null } }),
    onDone: () => notify('Noted. The decision stands.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea name="words" label="What came of it" hint="For example: it works, and stays as it is" rows={3} />
      <DateField name="reviewOn" label="Look at it again on" optional />
      <SubmitButton>It stands</SubmitButton>
    </Form>
  );
}
