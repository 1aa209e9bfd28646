import { useState } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
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
  const [{ fetching }, execute] = useMutation(DiscardResourceVersionMutation);
  const [refusal, refuse] = useState('');
  async function discard() {
    const { data, error } = await execute({ input: { versionId: id, version } });
    const refused = data ? data.discardResourceVersion.problems[0]?.message : failureOf(error).text;
    if (refused) return refuse(refused);
    notify(`“${title}” is thrown away.`, '/library/submissions');
  }
  return (
    <ConfirmDialog
      title={`Throw “${title}” away?`}
      confirm="Throw it away"
      decline="Keep it"
      isBusy={fetching}
      onConfirm={() => void discard()}
      onClose={onClose}
    >
      <p>
        What you wrote and its files are gone for good.
        {number > 1 ? ' What is published stays as it is.' : ' Nobody else knew of it but those you gave it to.'}
      </p>
      {refusal && (
        <p role="alert" className="govuk-error-message">
          {refusal}
        </p>
      )}
    </ConfirmDialog>
  );
}
