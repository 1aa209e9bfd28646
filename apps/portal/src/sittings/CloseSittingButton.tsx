import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';

const CloseSittingMutation = graphql(`
  mutation CloseSitting($input: CloseSittingInput!) {
    closeSitting(input: $input) {
      meeting {
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

export function CloseSittingButton({ meetingId }: { meetingId: string }) {
  const [isAsking, ask] = useState(false);
  const { act, isBusy, refusal } = useAct(CloseSittingMutation, () => ask(false));
  return (
    <>
      <Button kind="secondary" onPress={() => ask(true)}>
        Close the meeting
      </Button>
      {isAsking && (
        <ConfirmDialog
          title="Close the meeting?"
          confirm="Close the meeting"
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { meetingId } })}
          onClose={() => ask(false)}
        >
          It cannot be opened again. Whoever is there now was there to the end; who was there can be put right until the
          minutes are approved.
        </ConfirmDialog>
      )}
    </>
  );
}
