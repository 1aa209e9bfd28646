import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';

const OpenSittingButtonFragment = graphql(`
  fragment OpenSittingButton on Meeting {
    id
    endsAt
    viewerCanOpen
  }
`);

const OpenSittingMutation = graphql(`
  mutation OpenSitting($input: OpenSittingInput!) {
    openSitting(input: $input) {
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

/** Opens the meeting on its day, or puts on record afterwards that it was held. */
export function OpenSittingButton({ meeting: ref }: { meeting: FragmentType<typeof OpenSittingButtonFragment> }) {
  const { id, endsAt, viewerCanOpen } = readFragment(OpenSittingButtonFragment, ref);
  const [isAsking, ask] = useState(false);
  const [openedAt] = useState(() => Date.now());
  const { act, isBusy, refusal } = useAct(OpenSittingMutation, () => ask(false));
  if (!viewerCanOpen) return null;
  const isOver = Date.parse(endsAt) < openedAt;
  const words = isOver ? 'Record who was there' : 'Open the meeting';
  return (
    <>
      <Button onPress={() => ask(true)}>{words}</Button>
      {isAsking && (
        <ConfirmDialog
          title={`${words}?`}
          confirm={words}
          kind="primary"
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { meetingId: id } })}
          onClose={() => ask(false)}
        >
          {isOver
            ? 'Everybody invited is put on the list as they answered. You then say who was there.'
            : 'Everybody invited is put on the list as they answered, and all who see the meeting see from then on who is there and what it is on.'}
        </ConfirmDialog>
      )}
    </>
  );
}
