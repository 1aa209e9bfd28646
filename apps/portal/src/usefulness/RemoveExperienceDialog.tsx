import { useAct } from '../forms/useAct';
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
  const { act, isBusy, refusal } = useAct(RemoveExperienceMutation, () => {
    onClose();
    notify('Taken back. Nobody reads it any more.');
  });
  return (
    <ConfirmDialog
      title="Take back what you told?"
      confirm="Take it back"
      decline="Keep it"
      isBusy={isBusy}
      refusal={refusal}
      onConfirm={() => act({ input: { id, version } })}
      onClose={onClose}
    >
      <p>It is gone for good, for you and for everybody who reads it.</p>
    </ConfirmDialog>
  );
}
