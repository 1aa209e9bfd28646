import { fileSize } from '../forms/fileSize';
import { graphql, readFragment, type FragmentType } from '../gql';

const FileLinkFragment = graphql(`
  fragment FileLink on StoredFile {
    id
    name
    size
    address
    scan {
      state
      sentence
    }
  }
`);

/** Leads to the file itself, which the browser saves; or says why nobody gets it. */
export function FileLink({ file: ref }: { file: FragmentType<typeof FileLinkFragment> }) {
  const { name, size, address, scan } = readFragment(FileLinkFragment, ref);
  if (scan.state === 'WAITING' || scan.state === 'INFECTED')
    return (
      <span>
        {name} ({fileSize(size)}). <strong>{scan.sentence}</strong>
      </span>
    );
  return (
    <a className="govuk-link" href={address} download={name}>
      Download {name} ({fileSize(size)})
    </a>
  );
}
