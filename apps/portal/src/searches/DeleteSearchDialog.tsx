import { useState } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { graphql } from '../gql';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const DeleteSavedSearchMutation = graphql(`
  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {
    deleteSavedSearch(input: $input) {
      problems {
        code
        message
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
  const [{ fetching }, execute] = useMutation(DeleteSavedSearchMutation);
  const [refusal, refuse] = useState('');
  async function remove() {
    const { data, error } = await execute({ input: { searchId: id } });
    const refused = data ? data.deleteSavedSearch.problems[0]?.message : failureOf(error).text;
    if (refused) return refuse(refused);
    onClose();
    notify(`“${name}” is deleted.`);
  }
  return (
    <ConfirmDialog
      title={`Delete “${name}”?`}
      confirm="Delete it"
      decline="Keep it"
      isBusy={fetching}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>You are told no more of what is new in it. You can save the same search again.</p>
      {refusal && (
        <p role="alert" className="govuk-error-message">
          {refusal}
        </p>
      )}
    </ConfirmDialog>
  );
}
