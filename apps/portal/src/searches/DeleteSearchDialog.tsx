import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const DeleteSavedSearchMutation = graphql(`
  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {
    deleteSavedSearch(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

interface DeleteSearchDialogProps {
  search: { id: string; name: string };
  onClose: () => void;
}

export function DeleteSearchDialog({ search: { id, name }, onClose }: DeleteSearchDialogProps) {
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(DeleteSavedSearchMutation, () => {
    onClose();
    notify(`“${name}” is deleted.`);
  });
  return (
    <ConfirmDialog
      title={`Delete “${name}”?`}
      confirm="Delete it"
      decline="Keep it"
      isBusy={isBusy}
      refusal={refusal}
      onConfirm={() => act({ input: { searchId: id } })}
      onClose={onClose}
    >
      <p>You are told no more of what is new in it. You can save the same search again.</p>
    </ConfirmDialog>
  );
}
