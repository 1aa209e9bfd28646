import { FileField } from '../forms/FileField';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';

const ChangeDocumentFormFragment = graphql(`
  fragment ChangeDocumentForm on GovernanceDocument {
    id
    version
    title
    file {
      id
      name
      size
    }
  }
`);

const ChangeGovernanceDocumentMutation = graphql(`
  mutation ChangeGovernanceDocument($input: ChangeGovernanceDocumentInput!) {
    changeGovernanceDocument(input: $input) {
      document {
        id
        version
        title
        changedAt
        file {
          id
          ...FileLink
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

/** The officers' own words in place of the template's. */
export function ChangeDocumentForm({ document }: { document: FragmentType<typeof ChangeDocumentFormFragment> }) {
  const { id, version, title, file } = readFragment(ChangeDocumentFormFragment, document);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeGovernanceDocumentMutation, {
    initial: { documentId: id, version, title, fileId: file?.id ?? '' },
    rules: [
      required('title', 'Enter what the document is called'),
      atMost('title', 200, 'Keep what it is called within 200 characters'),
      required('fileId', 'Choose the file'),
    ],
    onDone: (payload) => notify(`“${payload.document?.title}” is changed.`),
  });
  return (
    <section aria-labelledby="change">
      <h2 className="govuk-heading-m" id="change">
        Change it
      </h2>
      <p className="govuk-body">
        Download the file, make it your own, and put yours in its place. The file before is not kept.
      </p>
      <Form form={form} isSmall>
        <TextField name="title" label="What it is called" />
        <FileField key={file?.id} name="fileId" label="File" current={file ?? undefined} />
        <SubmitButton>Save the document</SubmitButton>
      </Form>
    </section>
  );
}
