import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const CirculateMinutesMutation = graphql(`
  mutation CirculateMinutes($input: CirculateMinutesInput!) {
    circulateMinutes(input: $input) {
      minutes {
        id
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Sends checked minutes to their readers. */
export function CirculateMinutes({ minutesId }: { minutesId: string }) {
  const [isAsking, ask] = useState(false);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(CirculateMinutesMutation, () => {
    ask(false);
    notify('The minutes are circulated. Those who can read them are told by email.');
  });
  return (
    <>
      <Button onPress={() => ask(true)}>Circulate the minutes</Button>
      {isAsking && (
        <ConfirmDialog
          title="Circulate the minutes?"
          confirm="Circulate them"
          kind="primary"
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { minutesId } })}
          onClose={() => ask(false)}
        >
          Everybody who sees the meeting can read the open minutes from then on, and is told by email. What restricted
          items say goes to those whom they are for, as minutes of their own. Words are changed by corrections alone
          from then on.
        </ConfirmDialog>
      )}
    </>
  );
}
