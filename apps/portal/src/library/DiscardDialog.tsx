import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const DiscardDialogFragment = graphql(`
  fragment DiscardDialog on ResourceVersion {
    id
    version
    number
    title
  }
`);

const DiscardResourceVersionMutation = graphql(`
  mutation DiscardResourceVersion($input: DiscardResourceVersionInput!) {
    discardResourceVersion(input: $input) {
      versionId
      problems {
        code
        message
        path
      }
    }
  }
`);

interface DiscardDialogProps {
  version: FragmentType<typeof DiscardDialogFragment>;
  onClose: () => void;
}

export function DiscardDialog({ version: ref, onClose }: DiscardDialogProps) {
  const { id, version, number, title } = readFragment(DiscardDialogFragment, ref);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(DiscardResourceVersionMutation, () =>
    notify(`“${title}” is thrown away.`, '/library/submissions'),
  );
  return (
    <ConfirmDialog
      title={`Throw “${title}” away?`}
      confirm="Throw it away"
      decline="Keep it"
      isBusy={isBusy}
      refusal={refusal}
      onConfirm={() => act({ input: { versionId: id, version } })}
      onClose={onClose}
    >
      <p>
        What you wrote and its files are gone for good.
        {number > 1 ? ' What is published stays as it is.' : ' Nobody else knew of it but those you gave it to.'}
      </p>
    </ConfirmDialog>
  );
}
