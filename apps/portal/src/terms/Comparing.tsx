import { useParams } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { Comparison } from '../writing/Comparison';
import { FileLink } from './FileLink';
import { usePlainFile } from './usePlainFile';
import { termsOf } from './words';

const ComparedVersionFragment = graphql(`
  fragment ComparedVersion on TermsVersion {
    id
    number
    text
    file {
      id
      mediaType
      size
      address
      ...FileLink
    }
  }
`);

type Compared = FragmentType<typeof ComparedVersionFragment>;

/** Texts are compared here; a file other than plain text is offered to be opened beside the other. */
export function Comparing({ from, to }: { from: Compared; to: Compared }) {
  const { slug } = useParams();
  const before = readFragment(ComparedVersionFragment, from);
  const after = readFragment(ComparedVersionFragment, to);
  const beforeText = usePlainFile(before);
  const afterText = usePlainFile(after);
  if (beforeText === null || afterText === null) return <p className="govuk-body">Reading the files…</p>;
  if (beforeText !== undefined && afterText !== undefined)
    return <Comparison before={beforeText} after={afterText} from={before.number} to={after.number} />;
  const files = [before, after].filter(({ file }) => file);
  return (
    <>
      <p className="govuk-body">
        {files.length === 2
          ? 'These versions are files, which cannot be compared word for word here.'
          : `Version ${files[0]?.number} is a file, which cannot be compared word for word here.`}{' '}
        Open both and read them side by side.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {[before, after].map(({ number, file, id }) => (
          <li key={id}>
            Version {number}:{' '}
            {file ? (
              <FileLink file={file} />
            ) : (
              <TextLink to={`${termsOf(slug)}/versions/${number}`}>read its text</TextLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
