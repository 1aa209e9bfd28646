import { FileField } from '../forms/FileField';
import { useState } from 'react';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { AboutFileFields, type FileOwner, type LanguagesRef } from './AboutFileFields';

const AddResourceFileMutation = graphql(`
  mutation AddResourceFile($input: AddResourceFileInput!) {
    addResourceFile(input: $input) {
      resourceVersion {
        id
        version
        files {
          id
          ...SubmittedFile
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

export function AddFileForm({ version, query }: { version: FileOwner; query: LanguagesRef }) {
  const notify = useNotify();
  // The answer to one file knows the version before the page does, and the next may be chosen meanwhile.
  const [answered, setAnswered] = useState(0);
  const { form } = useMutationForm(AddResourceFileMutation, {
    initial: {
      versionId: version.id,
      version: Math.max(version.version, answered),
      fileId: '',
      label: '',
      language: '',
      foundBy: version.foundBy,
    },
    rules: [
      required('fileId', 'Choose the file'),
      required('label', 'Enter what the file is'),
      atMost('label', 120, 'Keep what the file is within 120 characters'),
    ],
    variables: ({ language, ...input }) => ({ input: { ...input, language: language || null } }),
    onDone: ({ resourceVersion }, { label }) => {
      setAnswered(resourceVersion?.version ?? 0);
      notify(`“${label.trim()}” is added.`);
    },
  });
  return (
    <Form form={form} isSmall>
      <FileField
        name="fileId"
        label="File"
        hint="If the upload breaks off, choose the file again: nothing is kept twice."
      />
      <AboutFileFields version={version} query={query} />
      <SubmitButton>Add the file</SubmitButton>
    </Form>
  );
}
