import { fileSize } from '../forms/fileSize';
import { graphql, readFragment, type FragmentType } from '../gql';
import { SeenBy } from '../ui/Notes';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { readersInWords } from './readers';

const PaperLineFragment = graphql(`
  fragment PaperLine on Paper {
    id
    title
    label
    isLate
    seenBy
    seats {
      id
      title
      memberName
      agency {
        id
        name
      }
    }
    marking
    handling
    current {
      id
      number
      circulatedAt
      file {
        id
        name
        size
        address
        scan {
          state
        }
      }
    }
  }
`);

/** One paper in a list: its title leads to its page, its file is one step away, and who else reads it stands beside. */
export function PaperLine({ paper: ref }: { paper: FragmentType<typeof PaperLineFragment> }) {
  const paper = readFragment(PaperLineFragment, ref);
  const { id, title, label, marking, handling, seenBy, current } = paper;
  return (
    <span className="rt-paper">
      <TextLink to={`/papers/${id}`}>{title}</TextLink> {label && <span className="rt-paper__label">{label}. </span>}
      {seenBy !== 'EVERYBODY' && (
        <>
          <SeenBy>{readersInWords(paper)}</SeenBy>.{' '}
        </>
      )}
      {current?.file && (current.file.scan.state === 'UNSCANNED' || current.file.scan.state === 'CLEAN') && (
        <a className="govuk-link rt-paper__file" href={current.file.address} download={current.file.name}>
          Download {current.number > 1 && `version ${current.number}, `}
          <span className="govuk-visually-hidden">{title}, </span>
          {fileSize(current.file.size)}
        </a>
      )}
      {marking === 'OFFICIAL_SENSITIVE' && (
        <span className="rt-agenda__handling">
          <Tag tone="bad">OFFICIAL-SENSITIVE</Tag> {handling}
        </span>
      )}
    </span>
  );
}
