import { useState } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { graphql } from '../gql';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const RemoveExperienceMutation = graphql(`
  mutation RemoveExperience($input: RemoveExperienceInput!) {
    removeExperience(input: $input) {
      resource {
        id
        usefulness {
          experiences {
            id
          }
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface RemoveExperienceDialogProps {
  experience: { id: string; version: number };
  onClose: () => void;
}

export function RemoveExperienceDialog({ experience: { id, version }, onClose }: RemoveExperienceDialogProps) {
  const notify = useNotify();
  const [{ fetching }, execute] = useMutation(RemoveExperienceMutation);
  const [refusal, refuse] = useState('');
  async function remove() {
    const { data, error } = await execute({ input: { id, version } });
    const refused = data ? data.removeExperience.problems[0]?.message : failureOf(error).text;
    if (refused) return refuse(refused);
    onClose();
    notify('Taken back. Nobody reads it any more.');
  }
  return (
    <ConfirmDialog
      title="Take back what you told?"
      confirm="Take it back"
      decline="Keep it"
      isBusy={fetching}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>It is gone for good, for you and for everybody who reads it.</p>
      {refusal && (
        <p role="alert" className="govuk-error-message">
          {refusal}
        </p>
      )}
    </ConfirmDialog>
  );
}
