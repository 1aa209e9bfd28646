import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';
import { sectionTitles } from './words';

const SignOffFragment = graphql(`
  fragment SignEvaluation on CampaignEvaluation {
    id
    wordsRead
    sections {
      id
      kind
      isBlank
    }
    viewerCan {
      signOff
      reopen
    }
  }
`);

const SignEvaluationMutation = graphql(`
  mutation SignEvaluation($input: SignEvaluationInput!) {
    signEvaluation(input: $input) {
      evaluation {
        id
        state
        campaign {
          id
          status
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

const ReopenEvaluationMutation = graphql(`
  mutation ReopenEvaluation($input: ReopenEvaluationInput!) {
    reopenEvaluation(input: $input) {
      evaluation {
        id
        state
        campaign {
          id
          status
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

/** Signs the evaluation off once every section says something; opens it again afterwards. */
export function SignOff({ evaluation: ref }: { evaluation: FragmentType<typeof SignOffFragment> }) {
  const { id, wordsRead, sections, viewerCan } = readFragment(SignOffFragment, ref);
  const [isAsking, ask] = useState(false);
  const notify = useNotify();
  const close = () => ask(false);
  const signing = useAct(SignEvaluationMutation, () => {
    close();
    notify('The evaluation is signed off. It can be downloaded now.');
  });
  const opening = useAct(ReopenEvaluationMutation, () => {
    close();
    notify('The evaluation is open again. What was signed is kept.');
  });
  const missing = sections.filter(({ isBlank }) => isBlank).map(({ kind }) => sectionTitles[kind]);
  if (viewerCan.reopen)
    return (
      <>
        <Button kind="secondary" onPress={() => ask(true)}>
          Open it again
        </Button>
        {isAsking && (
          <ConfirmDialog
            title="Open the evaluation again?"
            confirm="Open it again"
            isBusy={opening.isBusy}
            refusal={opening.refusal}
            onConfirm={() => opening.act({ input: { evaluationId: id } })}
            onClose={close}
          >
            What was signed stays to be downloaded as it is. The campaign counts as ended, not as evaluated, until the
            evaluation is signed off anew.
          </ConfirmDialog>
        )}
      </>
    );
  if (!viewerCan.signOff) return null;
  if (missing.length > 0)
    return (
      <>
        <p className="govuk-body">Before it can be signed off, something is to be said under:</p>
        <ul className="govuk-list govuk-list--bullet">
          {missing.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p className="govuk-body">Every section says something. Read it through, then sign it off.</p>
      <Button onPress={() => ask(true)}>Sign it off</Button>
      {isAsking && (
        <ConfirmDialog
          title="Sign the evaluation off?"
          confirm="Sign it off"
          kind="primary"
          isBusy={signing.isBusy}
          refusal={signing.refusal}
          onConfirm={() => signing.act({ input: { evaluationId: id, wordsRead } })}
          onClose={close}
        >
          Your name and the time are kept with it, and the figures as they stand now. The campaign is evaluated from
          then on, and its activities can be changed no more.
        </ConfirmDialog>
      )}
    </>
  );
}
