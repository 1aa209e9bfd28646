import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const CancelTrainingMutation = graphql(`
  mutation CancelTraining($input: CancelTrainingInput!) {
    cancelTraining(input: $input) {
      trainingSession {
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

interface GiveUpPlaceProps {
  sessionId: string;
  /** 1 for the next; null for whoever has a place. */
  waitingNumber: number | null;
  /** Not once it has begun. */
  canGiveUp: boolean;
}

/** Says that the reader has a place or waits for one, and gives it up once that was confirmed. */
export function GiveUpPlace({ sessionId, waitingNumber, canGiveUp }: GiveUpPlaceProps) {
  const isWaiting = waitingNumber !== null;
  const notify = useNotify();
  const [isAsking, ask] = useState(false);
  const { act, isBusy, refusal } = useAct(CancelTrainingMutation, () => {
    ask(false);
    notify(isWaiting ? 'You left the waiting list.' : 'You gave your place up.');
  });
  const words = isWaiting ? 'Leave the waiting list' : 'Give up my place';
  return (
    <>
      <Inset>
        {isWaiting
          ? `You are number ${waitingNumber} in the waiting list. You are told by mail when a place is yours.`
          : 'You have a place in this session.'}
      </Inset>
      {canGiveUp && (
        <Button kind="secondary" onPress={() => ask(true)}>
          {words}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={`${words}?`}
          confirm={words}
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { sessionId } })}
          onClose={() => ask(false)}
        >
          {isWaiting
            ? 'When you ask again you are the last in it.'
            : 'Whoever waits longest gets your place at once. When you ask again you may have to wait.'}
        </ConfirmDialog>
      )}
    </>
  );
}
