import { RadioField, SelectField } from '../forms/ChoiceFields';
import { FileField } from '../forms/FileField';
import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';

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
  source: 'UPLOAD' | 'KEPT';
  paperwork: FragmentType<typeof KeptDocumentsFragment>;
}

/** An upload, or a document that the partnership keeps already. */
export function FileFields({ source, paperwork }: FileFieldsProps) {
  const { keptDocuments } = readFragment(KeptDocumentsFragment, paperwork);
  return (
    <>
      {keptDocuments.length > 0 && (
        <RadioField
          name="source"
          label="Where does it come from?"
          choices={[
            { value: 'UPLOAD', label: 'I upload a file' },
            {
              value: 'KEPT',
              label: 'A document that is kept here already',
              hint: 'Terms of reference, agreements, and papers of other meetings that you can read. The paper gets a copy, for its own readers.',
            },
          ]}
        />
      )}
      {source === 'UPLOAD' ? (
        <FileField
          name="fileId"
          label="File"
          hint="If the upload breaks off, choose the file again: nothing is kept twice."
        />
      ) : (
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
