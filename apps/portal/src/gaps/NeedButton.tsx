import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';

const NeedLibraryGapMutation = graphql(`
  mutation NeedLibraryGap($input: NeedLibraryGapInput!) {
    needLibraryGap(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Says that the reader needs it too, or takes that back. */
export function NeedButton({ id, isNeededByYou }: { id: string; isNeededByYou: boolean }) {
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(NeedLibraryGapMutation, () =>
    notify(
      isNeededByYou
        ? 'You do not need it any more. You are not told when it is filled.'
        : 'You need it too. You are told by mail when it is filled.',
    ),
  );
  return (
    <>
      <Button
        kind={isNeededByYou ? 'secondary' : 'primary'}
        isBusy={isBusy}
        onPress={() => act({ input: { gapId: id, isNeeded: !isNeededByYou } })}
      >
        {isNeededByYou ? 'I do not need it any more' : 'I need this too'}
      </Button>
      <Refusal>{refusal}</Refusal>
    </>
  );
}
