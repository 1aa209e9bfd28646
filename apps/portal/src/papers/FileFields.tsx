import { RadioField, SelectField, type Choice } from '../forms/ChoiceFields';
import { FileField } from '../forms/FileField';
import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import type { FileValues } from './fileValues';
import { LibraryFileField } from './LibraryFileField';

const KeptDocumentsFragment = graphql(`
  fragment KeptDocuments on Paperwork {
    keptDocuments {
      id
      title
      name
      datedOn
    }
  }
`);

interface FileFieldsProps {
  source: FileValues['source'];
  paperwork: FragmentType<typeof KeptDocumentsFragment>;
}

/** An upload, a document that the partnership keeps already, or a file of the library. */
export function FileFields({ source, paperwork }: FileFieldsProps) {
  const { keptDocuments } = readFragment(KeptDocumentsFragment, paperwork);
  const choices: (Choice | false)[] = [
    { value: 'UPLOAD', label: 'I upload a file' },
    keptDocuments.length > 0 && {
      value: 'KEPT',
      label: 'A document that is kept here already',
      hint: 'Terms of reference, agreements, and papers of other meetings that you can read. The paper gets a copy, for its own readers.',
    },
    { value: 'LIBRARY', label: 'Something from the library' },
  ];
  return (
    <>
      <RadioField name="source" label="Where does it come from?" choices={choices.filter((each) => each !== false)} />
      {source === 'LIBRARY' && (
        <LibraryFileField
          name="libraryFileId"
          hint="By words of its title or in it. The paper gets a copy, for its own readers, and says where it was taken from."
        />
      )}
      {source === 'UPLOAD' && (
        <FileField
          name="fileId"
          label="File"
          hint="If the upload breaks off, choose the file again: nothing is kept twice."
        />
      )}
      {source === 'KEPT' && (
        <SelectField
          name="keptFileId"
          label="Document"
          empty="Choose a document"
          choices={keptDocuments.map(({ id, title, name, datedOn }) => ({
            value: id,
            label: `${title}: ${name}, ${dayInWords(datedOn)}`,
          }))}
        />
      )}
    </>
  );
}
