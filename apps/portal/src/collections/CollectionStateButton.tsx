import { useState } from 'react';
import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const PublishCollectionMutation = graphql(`
  mutation PublishCollection($input: PublishCollectionInput!) {
    publishCollection(input: $input) {
      collection {
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

const WithdrawCollectionMutation = graphql(`
  mutation WithdrawCollection($input: WithdrawCollectionInput!) {
    withdrawCollection(input: $input) {
      collection {
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

interface CollectionStateButtonProps {
  collectionId: string;
  version: number;
  to: 'PUBLISHED' | 'WITHDRAWN';
}

/** Publishes a collection, or withdraws it once that was confirmed. */
export function CollectionStateButton({ to, ...input }: CollectionStateButtonProps) {
  const notify = useNotify();
  const [isAsking, ask] = useState(false);
  const publishing = useAct(PublishCollectionMutation, () => notify('It is published: everybody can read it.'));
  const withdrawing = useAct(WithdrawCollectionMutation, () => {
    ask(false);
    notify('It is withdrawn. You can publish it again.');
  });
  if (to === 'PUBLISHED')
    return (
      <>
        <Button kind="secondary" isBusy={publishing.isBusy} onPress={() => publishing.act({ input })}>
          Publish it
        </Button>
        <Refusal>{publishing.refusal}</Refusal>
      </>
    );
  return (
    <>
      <Button kind="secondary" onPress={() => ask(true)}>
        Withdraw it
      </Button>
      {isAsking && (
        <ConfirmDialog
          title="Withdraw it?"
          confirm="Withdraw it"
          isBusy={withdrawing.isBusy}
          refusal={withdrawing.refusal}
          onConfirm={() => withdrawing.act({ input })}
          onClose={() => ask(false)}
        >
          National coordinators alone see it then. Links to it lead nowhere for everybody else.
        </ConfirmDialog>
      )}
    </>
  );
}
