import { fileSize } from '../forms/fileSize';
import { graphql, readFragment, type FragmentType } from '../gql';

const FileLinkFragment = graphql(`
  fragment FileLink on StoredFile {
    id
    name
    size
    address
  }
`);

/** Leads to the file itself, which the browser saves. */
export function FileLink({ file: ref }: { file: FragmentType<typeof FileLinkFragment> }) {
  const { name, size, address } = readFragment(FileLinkFragment, ref);
  return (
    <a className="govuk-link" href={address} download={name}>
      Download {name} ({fileSize(size)})
    </a>
  );
}
