import { fileSize } from '../forms/fileSize';
import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { Details, SeenBy } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import type { FileOwner, LanguagesRef } from './AboutFileFields';
import { ChangeFileForm } from './ChangeFileForm';
import { formatOf } from './formats';
import { readersInWords } from './words';

const SubmittedFileFragment = graphql(`
  fragment SubmittedFile on ResourceFile {
    id
    label
    foundBy
    language {
      code
      name
    }
    file {
      id
      name
      mediaType
      size
      address
    }
  }
`);

const RemoveResourceFileMutation = graphql(`
  mutation RemoveResourceFile($input: RemoveResourceFileInput!) {
    removeResourceFile(input: $input) {
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

interface SubmittedFileProps {
  file: FragmentType<typeof SubmittedFileFragment>;
  version: FileOwner;
  query: LanguagesRef;
}

/** One file of what is being written, with what may be done about it. */
export function SubmittedFile({ file: ref, version, query }: SubmittedFileProps) {
  const { id, label, foundBy, language, file } = readFragment(SubmittedFileFragment, ref);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(RemoveResourceFileMutation, () => notify(`“${label}” is removed.`));
  return (
    <>
      <p className="govuk-body">
        {file ? (
          <a className="govuk-link" href={file.address} download={file.name}>
            {label}
          </a>
        ) : (
          label
        )}
        <span className="rt-under">
          {[file && `${file.name}, ${formatOf(file)}, ${fileSize(file.size)}`, language?.name]
            .filter(Boolean)
            .join(', ')}
          {foundBy !== version.foundBy && (
            <>
              {'. '}
              <SeenBy>{readersInWords(foundBy, version.partnership)}</SeenBy>
            </>
          )}
        </span>
      </p>
      <Details summary="Change" about={label}>
        <ChangeFileForm
          version={version}
          query={query}
          id={id}
          about={{ label, language: language?.code ?? '', foundBy }}
        />
      </Details>
      <p className="govuk-body">
        <TextButton onPress={() => act({ input: { id, version: version.version } })} isBusy={isBusy} about={label}>
          Remove
        </TextButton>
      </p>
      <Refusal>{refusal}</Refusal>
    </>
  );
}
