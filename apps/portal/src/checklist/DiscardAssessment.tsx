import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const DiscardSelfAssessmentMutation = graphql(`
  mutation DiscardSelfAssessment($input: DiscardSelfAssessmentInput!) {
    discardSelfAssessment(input: $input) {
      partnership {
        id
        checklist {
          open {
            id
          }
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

/** Throws away what was begun by mistake. `checklist`: the address of the partnership's checklist. */
export function DiscardAssessment({ id, checklist }: { id: string; checklist: string }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { act, isBusy, refusal } = useAct(DiscardSelfAssessmentMutation, () => {
    notify('The assessment is thrown away.');
    void navigate(checklist, { replace: true });
  });
  return (
    <>
      <Button kind="secondary" onPress={() => setAsking(true)}>
        Throw it away
      </Button>
      {asking && (
        <ConfirmDialog
          title="Throw this assessment away?"
          confirm="Throw it away"
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { assessmentId: id } })}
          onClose={() => setAsking(false)}
        >
          All that was answered so far, by you and by the other officers, is lost. Earlier assessments stay.
        </ConfirmDialog>
      )}
    </>
  );
}
