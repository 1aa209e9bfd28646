import { graphql, readFragment, type FragmentType } from '../gql';
import { FileLink } from './FileLink';
import { PlainText } from './PlainText';

const VersionContentFragment = graphql(`
  fragment VersionContent on TermsVersion {
    id
    text
    file {
      id
      ...FileLink
    }
  }
`);

/** What a version says: its text, or where its file is. */
export function VersionContent({ terms: ref }: { terms: FragmentType<typeof VersionContentFragment> }) {
  const { text, file } = readFragment(VersionContentFragment, ref);
  if (text) return <PlainText text={text} />;
  return <p className="govuk-body">{file ? <FileLink file={file} /> : 'Its file is not shared with you.'}</p>;
}
