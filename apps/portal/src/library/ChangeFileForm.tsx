import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { FoundBy } from '../gql/enums';
import { useNotify } from '../ui/notifications';
import { AboutFileFields, type FileOwner, type LanguagesRef } from './AboutFileFields';

const ChangeResourceFileMutation = graphql(`
  mutation ChangeResourceFile($input: ChangeResourceFileInput!) {
    changeResourceFile(input: $input) {
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

interface ChangeFileFormProps {
  id: string;
  about: { label: string; language: string; foundBy: FoundBy };
  version: FileOwner;
  query: LanguagesRef;
}

export function ChangeFileForm({ id, about, version, query }: ChangeFileFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(ChangeResourceFileMutation, {
    initial: { id, version: version.version, ...about },
    rules: [
      required('label', 'Enter what the file is'),
      atMost('label', 120, 'Keep what the file is within 120 characters'),
    ],
    variables: ({ language, ...input }) => ({ input: { ...input, language: language || null } }),
    onDone: (_, { label }) => notify(`“${label.trim()}” is changed.`),
  });
  return (
    <Form form={form} isSmall>
      <AboutFileFields version={version} foundBy={about.foundBy} query={query} />
      <SubmitButton kind="secondary" about={about.label}>
        Save
      </SubmitButton>
    </Form>
  );
}
