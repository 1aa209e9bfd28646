import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const BeginEvaluationMutation = graphql(`
  mutation BeginEvaluation($input: BeginEvaluationInput!) {
    beginEvaluation(input: $input) {
      evaluation {
        id
        campaign {
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

export function BeginEvaluation({ campaignId }: { campaignId: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(BeginEvaluationMutation, {
    initial: { campaignId },
    onDone: () => notify('It is drafted. Read each section, and say what only people can say.'),
  });
  return (
    <Form form={form} isSmall>
      <p className="govuk-body-l">Say what came of this campaign, for those who plan the next one.</p>
      <p className="govuk-body">
        Aims, activities, figures and costs are drafted from what stands here. What worked, what did not, and what comes
        next is for you to say. Those who planned the campaign can read it at once.
      </p>
      <SubmitButton>Begin the evaluation</SubmitButton>
    </Form>
  );
}
