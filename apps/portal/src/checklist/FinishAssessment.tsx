import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const FinishSelfAssessmentMutation = graphql(`
  mutation FinishSelfAssessment($input: FinishSelfAssessmentInput!) {
    finishSelfAssessment(input: $input) {
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

interface FinishAssessmentProps {
  id: string;
  version: number;
  unanswered: number;
}

/** Finishes it, when there is nothing left to answer. */
export function FinishAssessment({ id, version, unanswered }: FinishAssessmentProps) {
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { act, isBusy, refusal } = useAct(FinishSelfAssessmentMutation, () => {
    setAsking(false);
    notify('The assessment is finished. Your table reads it.');
  });
  if (unanswered > 0)
    return (
      <p className="govuk-body">
        {unanswered === 1 ? 'One question is' : `${unanswered} questions are`} not answered yet. When all are, the
        assessment can be finished.
      </p>
    );
  return (
    <>
      <Button onPress={() => setAsking(true)}>Finish the assessment</Button>
      {asking && (
        <ConfirmDialog
          title="Finish the assessment?"
          confirm="Finish it"
          kind="primary"
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { assessmentId: id, version } })}
          onClose={() => setAsking(false)}
        >
          It stays as it is from then on, and the next one is compared with it. Nobody is told by mail.
        </ConfirmDialog>
      )}
    </>
  );
}
