import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';

const NeedLibraryGapMutation = graphql(`
  mutation NeedLibraryGap($input: NeedLibraryGapInput!) {
    needLibraryGap(input: $input) {
      problems {
        code
        message
      }
    }
  }
`);

/** Says that the reader needs it too, or takes that back. */
export function NeedButton({ id, isNeededByYou }: { id: string; isNeededByYou: boolean }) {
  const notify = useNotify();
  const [{ fetching }, execute] = useMutation(NeedLibraryGapMutation);
  async function say() {
    const { data, error } = await execute({ input: { gapId: id, isNeeded: !isNeededByYou } });
    const refused = data ? data.needLibraryGap.problems[0]?.message : failureOf(error).text;
    notify(
      refused ??
        (isNeededByYou
          ? 'You do not need it any more. You are not told when it is filled.'
          : 'You need it too. You are told by mail when it is filled.'),
    );
  }
  return (
    <Button kind={isNeededByYou ? 'secondary' : 'primary'} isBusy={fetching} onPress={() => void say()}>
      {isNeededByYou ? 'I do not need it any more' : 'I need this too'}
    </Button>
  );
}
