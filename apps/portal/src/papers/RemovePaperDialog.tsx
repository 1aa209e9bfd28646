import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const RemovePaperDialogFragment = graphql(`
  fragment RemovePaperDialog on Paper {
    id
    title
    version
    meeting {
      id
    }
    supplements {
      id
    }
  }
`);

const RemovePaperMutation = graphql(`
  mutation RemovePaper($input: RemovePaperInput!) {
    removePaper(input: $input) {
      paper {
        id
        removedAt
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

/** Says who loses sight of what before it is done. */
export function RemovePaperDialog({
  paper: ref,
  onClose,
}: {
  paper: FragmentType<typeof RemovePaperDialogFragment>;
  onClose: () => void;
}) {
  const { id, title, version, meeting, supplements } = readFragment(RemovePaperDialogFragment, ref);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(RemovePaperMutation, () =>
    notify(
      `“${title}” is removed. You can put it back under “Removed papers”.`,
      meeting ? `/meetings/${meeting.id}/papers` : '/',
    ),
  );
  return (
    <ConfirmDialog
      title={`Remove “${title}”?`}
      confirm="Remove the paper"
      decline="Keep it"
      isBusy={isBusy}
      refusal={refusal}
      onConfirm={() => act({ input: { paperId: id, version } })}
      onClose={onClose}
    >
      <p>
        At once nobody but the officers sees it
        {supplements.length > 0 &&
          `, nor its ${supplements.length === 1 ? 'supplement' : `${supplements.length} supplements`}`}
        . What somebody has downloaded already stays with them. Nobody is told by email. Officers can put it back.
      </p>
    </ConfirmDialog>
  );
}
