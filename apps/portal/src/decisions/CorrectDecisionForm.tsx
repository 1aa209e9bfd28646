import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';

const CorrectDecisionFormFragment = graphql(`
  fragment CorrectDecisionForm on Decision {
    id
    version
    text
    dissent
  }
`);

const CorrectDecisionMutation = graphql(`
  mutation CorrectDecision($input: CorrectDecisionInput!) {
    correctDecision(input: $input) {
      decision {
        id
        ...CorrectDecisionForm
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

/** For whoever recorded it, within the hour. */
export function CorrectDecisionForm({ decision: ref }: { decision: FragmentType<typeof CorrectDecisionFormFragment> }) {
  const { id, version, text, dissent } = readFragment(CorrectDecisionFormFragment, ref);
  const notify = useNotify();
  const { form } = useMutationForm(CorrectDecisionMutation, {
    initial: { decisionId: id, version, text, dissent },
    rules: [
      required('text', 'Enter what was decided'),
      atMost('text', 2000, 'Keep what was decided within 2,000 characters'),
      atMost('dissent', 2000, 'Keep who did not agree within 2,000 characters'),
    ],
    onDone: () => notify('Put right. How it read before is kept below it.'),
  });
  return (
    <Form form={form} isSmall>
      <p className="govuk-hint">
        Within an hour of recording. How it read before is kept, and everybody who reads the decision sees it.
      </p>
      <TextArea name="text" label="What was decided" rows={3} />
      <TextArea name="dissent" label="Who did not agree, and why" rows={2} optional />
      <SubmitButton>Put it right</SubmitButton>
    </Form>
  );
}
