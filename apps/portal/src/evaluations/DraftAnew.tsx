import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const DraftSectionMutation = graphql(`
  mutation DraftEvaluationSection($input: DraftEvaluationSectionInput!) {
    draftEvaluationSection(input: $input) {
      section {
        id
        version
        content
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** For figures that came in late, and activities that were marked as done since. */
export function DraftAnew({ sectionId, version }: { sectionId: string; version: number }) {
  const [isAsking, ask] = useState(false);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(DraftSectionMutation, () => {
    ask(false);
    notify('The section is drafted anew from the campaign’s own data.');
  });
  return (
    <>
      <p className="govuk-body">Figures, activities or costs have changed since?</p>
      <Button kind="secondary" onPress={() => ask(true)}>
        Draft it anew
      </Button>
      {isAsking && (
        <ConfirmDialog
          title="Draft this section anew?"
          confirm="Draft it anew"
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { sectionId, version } })}
          onClose={() => ask(false)}
        >
          What stands in this section now is replaced by a draft from the campaign’s own data.
        </ConfirmDialog>
      )}
    </>
  );
}
