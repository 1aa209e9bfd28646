import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button, ButtonGroup } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';
import { officeWord, WHAT_CLOSES } from './words';

const HandoverActionsFragment = graphql(`
  fragment HandoverActions on Handover {
    id
    office
    version
    viewerCan {
      finish
      withdraw
    }
    outgoing {
      id
      name
    }
    incoming {
      id
      name
    }
    invitation {
      id
      email
    }
  }
`);

const FinishHandoverMutation = graphql(`
  mutation FinishHandover($input: HandoverInput!) {
    finishHandover(input: $input) {
      handover {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const WithdrawHandoverMutation = graphql(`
  mutation WithdrawHandover($input: HandoverInput!) {
    withdrawHandover(input: $input) {
      handover {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface HandoverActionsProps {
  handover: FragmentType<typeof HandoverActionsFragment>;
  slug: string;
}

/** Ending the overlap now, or taking the handover back; each says first what it does to whom. */
export function HandoverActions({ handover: ref, slug }: HandoverActionsProps) {
  const { id, office, version, viewerCan, outgoing, incoming, invitation } = readFragment(HandoverActionsFragment, ref);
  const notify = useNotify();
  const [asking, ask] = useState<'finish' | 'withdraw'>();
  const [finishing, finish] = useMutation(FinishHandoverMutation);
  const [withdrawing, withdraw] = useMutation(WithdrawHandoverMutation);
  const input = { handoverId: id, version };
  const from = outgoing?.name ?? 'whoever hands over';
  const to = incoming?.name ?? 'the successor';
  const words = officeWord(office);

  function say(isReached: boolean, problem: string | undefined, done: string) {
    ask(undefined);
    if (!isReached) return notify('We could not reach Roundtable. Try again.');
    if (problem) return notify(`Nothing was changed: ${problem}`);
    notify(done, `/partnerships/${slug}/people`);
  }
  async function finishNow() {
    const { data } = await finish({ input });
    say(Boolean(data), data?.finishHandover.problems[0]?.message, `${to} is ${words} alone from now on.`);
  }
  async function takeBack() {
    const { data } = await withdraw({ input });
    const problem = data?.withdrawHandover.problems[0]?.message;
    say(Boolean(data), problem, `The handover is withdrawn. The link sent to ${invitation?.email} no longer works.`);
  }
  return (
    <>
      <ButtonGroup>
        {viewerCan.finish && (
          <Button kind="secondary" onPress={() => ask('finish')}>
            End the overlap now
          </Button>
        )}
        {viewerCan.withdraw && (
          <Button kind="secondary" onPress={() => ask('withdraw')}>
            Withdraw the handover
          </Button>
        )}
      </ButtonGroup>
      {asking === 'finish' && (
        <ConfirmDialog
          title="End the overlap now?"
          confirm="End the overlap"
          decline="Keep it"
          isBusy={finishing.fetching}
          onConfirm={() => void finishNow()}
          onClose={() => ask(undefined)}
        >
          {from} stops being {words} at once: {WHAT_CLOSES} them. A seat that they fill stays theirs. {to} holds the
          office alone. This cannot be undone.
        </ConfirmDialog>
      )}
      {asking === 'withdraw' && (
        <ConfirmDialog
          title="Withdraw this handover?"
          confirm="Withdraw it"
          decline="Keep it"
          isBusy={withdrawing.fetching}
          onConfirm={() => void takeBack()}
          onClose={() => ask(undefined)}
        >
          The link that was sent to {invitation?.email} stops working, and {from} stays {words} as before.
        </ConfirmDialog>
      )}
    </>
  );
}
