import { RadioField } from '../forms/ChoiceFields';
import { FileField } from '../forms/FileField';
import { LibraryFileField } from '../papers/LibraryFileField';
import { LibraryResourceField } from '../library/LibraryResourceField';

/** What an asset is: a file of one's own, or something from the library. */
export function SourceFields({ source }: { source: 'UPLOAD' | 'FILE' | 'RESOURCE' }) {
  return (
    <>
      <RadioField
        name="source"
        label="Where does it come from?"
        choices={[
          { value: 'UPLOAD', label: 'I upload a file' },
          {
            value: 'FILE',
            label: 'A file from the library',
            hint: 'It stays there, with its licence, for those whom it is for',
          },
          { value: 'RESOURCE', label: 'A resource of the library as a whole', hint: 'With all its files and links' },
        ]}
      />
      {source === 'UPLOAD' && (
        <FileField
          name="fileId"
          label="File"
          hint="Nobody but those who plan the campaign gets it before the campaign opens."
        />
      )}
      {source === 'FILE' && (
        <LibraryFileField
          name="keptFileId"
          hint="By words of its title or in it. It stays in the library, for those whom it is for."
        />
      )}
      {source === 'RESOURCE' && (
        <LibraryResourceField
          name="resourceId"
          label="Find it in the library"
          hint="By words of its title or in it. The asset leads to its page in the library, which always shows the version to use."
        />
      )}
    </>
  );
}
