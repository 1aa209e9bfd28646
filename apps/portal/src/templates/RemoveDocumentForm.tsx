import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details, Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const RemoveDocumentFormFragment = graphql(`
  fragment RemoveDocumentForm on GovernanceDocument {
    id
    version
    title
  }
`);

const RemoveGovernanceDocumentMutation = graphql(`
  mutation RemoveGovernanceDocument($input: RemoveGovernanceDocumentInput!) {
    removeGovernanceDocument(input: $input) {
      partnership {
        id
        governanceDocuments {
          id
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

interface RemoveDocumentFormProps {
  document: FragmentType<typeof RemoveDocumentFormFragment>;
  back: string;
}

/** Folded away: it cannot be undone. */
export function RemoveDocumentForm({ document, back }: RemoveDocumentFormProps) {
  const { id, version, title } = readFragment(RemoveDocumentFormFragment, document);
  const notify = useNotify();
  const { form } = useMutationForm(RemoveGovernanceDocumentMutation, {
    initial: { documentId: id, version },
    onDone: () => notify(`“${title}” is removed.`, back),
  });
  return (
    <Details summary="Remove this document">
      <Form form={form} isSmall>
        <Warning>
          This cannot be undone. The document and its file are removed; the template stays in the library.
        </Warning>
        <SubmitButton kind="warning">Remove the document</SubmitButton>
      </Form>
    </Details>
  );
}
