import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';

const BeginSelfAssessmentMutation = graphql(`
  mutation BeginSelfAssessment($input: BeginSelfAssessmentInput!) {
    beginSelfAssessment(input: $input) {
      selfAssessment {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Begins to answer the checklist, and goes there. */
export function BeginAssessment({ partnershipId, here }: { partnershipId: string; here: string }) {
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(BeginSelfAssessmentMutation, ({ selfAssessment }) =>
    notify('An assessment is begun. Each answer is saved as you give it.', `${here}/${selfAssessment!.id}`),
  );
  return (
    <div className="rt-checklist__begin">
      <Button isBusy={isBusy} onPress={() => act({ input: { partnershipId } })}>
        Begin an assessment
      </Button>
      <Refusal>{refusal}</Refusal>
    </div>
  );
}
