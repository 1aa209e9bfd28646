import { fileSize } from '../forms/fileSize';
import { graphql, readFragment, type FragmentType } from '../gql';
import { FirstPages } from '../previews/FirstPages';
import { SeenBy } from '../ui/Notes';
import { Day } from '../ui/When';
import { formatOf } from './formats';
import { readersInWords } from './words';

const ResourceFilesFragment = graphql(`
  fragment ResourceFiles on ResourceVersion {
    id
    foundBy
    partnership {
      id
      name
    }
    files {
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
        ...FirstPages
      }
    }
    links {
      label
      url
      language {
        code
        name
      }
      unavailableSince
    }
  }
`);

/** Where it can be read: files that are kept here, and links to where it is kept by others. */
export function ResourceFiles({ version: ref }: { version: FragmentType<typeof ResourceFilesFragment> }) {
  const { foundBy, partnership, files, links } = readFragment(ResourceFilesFragment, ref);
  if (!files.length && !links.length) return <p className="govuk-body">It has no files and no links yet.</p>;
  return (
    <section aria-labelledby="read-it">
      <h2 className="govuk-heading-m" id="read-it">
        Read it
      </h2>
      <ul className="rt-resource-files">
        {files.map(({ id, label, language, file, foundBy: readers }) => (
          <li key={id}>
            {file ? (
              <a className="govuk-link rt-resource-files__name" href={file.address} download={file.name}>
                <span className="govuk-visually-hidden">Download </span>
                {label}
              </a>
            ) : (
              <span className="rt-resource-files__name">{label}</span>
            )}
            <span className="rt-under">
              {[file && `${formatOf(file)}, ${fileSize(file.size)}`, language?.name].filter(Boolean).join(', ')}
              {readers !== foundBy && (
                <>
                  {'. '}
                  <SeenBy>{readersInWords(readers, partnership)}</SeenBy>
                </>
              )}
            </span>
            {file && <FirstPages file={file} title={label} />}
          </li>
        ))}
        {links.map(({ label, url, language, unavailableSince }) => (
          <li key={url}>
            <a className="govuk-link rt-resource-files__name" href={url} rel="noreferrer">
              {label}
            </a>
            <span className="rt-under">{[`On ${hostOf(url)}`, language?.name].filter(Boolean).join(', ')}</span>
            {unavailableSince && (
              <span className="rt-resource-files__dead">
                Reported unavailable on <Day on={unavailableSince} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url);
