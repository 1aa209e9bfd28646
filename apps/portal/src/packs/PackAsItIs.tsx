import { fileSize } from '../forms/fileSize';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { PackFailure, PaperTrouble } from '../gql/graphql';
import { Moment } from '../ui/When';

const PackAsItIsFragment = graphql(`
  fragment PackAsItIs on Pack {
    id
    state
    failure
    parts
    partsDone
    pages
    file {
      id
      madeAt
      keptUntil
      pages
      size
      address
      isOutdated
      troubles {
        title
        trouble
        firstPage
      }
    }
  }
`);

const failureWords: Record<PackFailure, string> = {
  TOO_LARGE:
    'The papers of this meeting are together larger than a pack can be: 300 MB of papers, or 200 MB when bound. Download them one by one.',
  NOT_POSSIBLE: 'Your pack could not be made. We tried several times; try again in a while.',
};

const troubleWords: Record<PaperTrouble, string> = {
  EMPTY: 'the file is empty',
  BROKEN: 'the file is damaged',
  ENCRYPTED: 'it is protected by a password',
  OTHER_KIND: 'slides, workbooks and web pages are not put into packs',
  WITHHELD: 'the file has not been scanned for malware yet, or malware was found in it',
  TOO_LARGE: 'the file is too large',
  TOO_DEMANDING: 'it takes too long to read',
  TOO_MANY_PAGES: 'it has too many pages',
  SOME_PAGES: 'some of its pages are damaged',
  CUT: 'its text is too long, and ends early',
};

/** How far the pack is, or where it is, or why there is none. */
export function PackAsItIs({ pack: ref }: { pack: FragmentType<typeof PackAsItIsFragment> }) {
  const pack = readFragment(PackAsItIsFragment, ref);
  const { state, failure, file } = pack;
  return (
    <>
      <div role="status">
        {state === 'WAITING' && <p className="govuk-body">Your pack is waiting for its turn.</p>}
        {state === 'READY' && file && <p className="govuk-body govuk-visually-hidden">Your pack is ready.</p>}
      </div>
      {state === 'MAKING' && <Making pack={pack} />}
      {state === 'FAILED' && failure && <p className="govuk-body">{failureWords[failure]}</p>}
      {state === 'READY' && (file ? <Made file={file} /> : <Withdrawn />)}
    </>
  );
}

function Making({ pack: { parts, partsDone, pages } }: { pack: { parts: number; partsDone: number; pages: number } }) {
  return (
    <p className="govuk-body rt-pack__progress">
      <label htmlFor="pack-progress">Making your pack</label>
      <progress id="pack-progress" max={Math.max(parts, 1)} value={partsDone}>
        {partsDone} of {parts}
      </progress>
      {parts > 0 && (
        <span>
          {partsDone} of {counted(parts, 'paper')}, {counted(pages, 'page')}
        </span>
      )}
    </p>
  );
}

interface MadeFile {
  madeAt: string;
  keptUntil: string;
  pages: number;
  size: number;
  address: string;
  isOutdated: boolean;
  troubles: readonly { title: string; trouble: PaperTrouble; firstPage: number }[];
}

function Made({ file }: { file: MadeFile }) {
  return (
    <>
      {file.isOutdated && (
        <p className="govuk-body govuk-!-font-weight-bold">
          The agenda or the papers have changed since it was made. Make it again to have them as they are now.
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={file.address} download>
          Download your pack
        </a>{' '}
        (PDF, {counted(file.pages, 'page')}, {fileSize(file.size)})
      </p>
      <p className="govuk-body rt-pack__note">
        Made <Moment at={file.madeAt} />. Kept until <Moment at={file.keptUntil} />. Nobody else sees it.
      </p>
      {file.troubles.length > 0 && (
        <>
          <p className="govuk-body">These papers could not be put in whole. A page in the pack says so:</p>
          <ul className="govuk-list govuk-list--bullet">
            {file.troubles.map(({ title, trouble, firstPage }) => (
              <li key={firstPage}>
                {title}, page {firstPage}: {troubleWords[trouble]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Withdrawn() {
  return (
    <p className="govuk-body">
      Your last pack is no longer kept. Packs go after a week, and when something in them is taken off or is for other
      readers.
    </p>
  );
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
