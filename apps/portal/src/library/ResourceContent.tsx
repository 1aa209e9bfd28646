import { graphql, readFragment, type FragmentType } from '../gql';
import { sectors } from '../table/sectors';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { Cite } from './Cite';
import { PartNotes } from './PartNotes';
import { publishedInWords } from './published';
import { ResourceFiles } from './ResourceFiles';
import {
  backerWords,
  jurisdictionWords,
  kindWords,
  licenceAddresses,
  licenceWords,
  maturityWords,
  readersInWords,
  relationWords,
  sharingMeans,
  sharingWords,
} from './words';

const ResourceContentFragment = graphql(`
  fragment ResourceContent on ResourceVersion {
    id
    number
    kind
    summary
    byline
    publisher
    publishedOn
    topics {
      code
      name
    }
    sectors
    writtenFor
    jurisdictions
    languages {
      code
      name
      ownName
    }
    licence
    sharing
    foundBy
    partnership {
      id
      name
    }
    maturity
    relations {
      kind
      resource {
        id
        title
        address
      }
    }
    backers {
      kind
      name
    }
    note
    ...ResourceFiles
    ...PartNotes
    ...Cite
  }
`);

/** What a version says, as its readers see it. */
export function ResourceContent({ version: ref }: { version: FragmentType<typeof ResourceContentFragment> }) {
  const version = readFragment(ResourceContentFragment, ref);
  const { licence, languages, sharing, publisher, relations, backers } = version;
  const licenceAddress = licenceAddresses[licence];
  return (
    <>
      {version.byline && (
        <p className={`${version.byline.length > MANY_NAMES ? 'govuk-body' : 'govuk-body-l'} rt-resource__makers`}>
          {version.byline}
        </p>
      )}
      {version.summary && <p className="govuk-body rt-lines rt-resource__words">{version.summary}</p>}
      <ResourceFiles version={version} />
      <PartNotes version={version} />
      <h2 className="govuk-heading-m">About it</h2>
      <SummaryList
        rows={[
          ['Kind', kindWords[version.kind]],
          publisher && ['Publisher', publisher],
          ['Date', publishedInWords(version.publishedOn) || 'Not known'],
          version.jurisdictions.length > 0 && [
            'Holds in',
            version.jurisdictions.map((each) => jurisdictionWords[each]).join(', '),
          ],
          languages.length > 0 && ['Languages', languages.map(languageInWords).join(', ')],
          (version.writtenFor || version.sectors.length > 0) && [
            'Written for',
            <>
              {version.writtenFor}
              {version.sectors.length > 0 && (
                <span className={version.writtenFor && 'rt-under'}>
                  {version.sectors.map((sector) => sectors[sector].label).join(', ')}
                </span>
              )}
            </>,
          ],
          version.topics.length > 0 && [
            'Topics',
            <ul className="govuk-list rt-resource__topics">
              {version.topics.map(({ code, name }) => (
                <li key={code}>
                  <TextLink to={`/library/results?topic=${code}`}>{name}</TextLink>
                </li>
              ))}
            </ul>,
          ],
          [
            'Licence',
            licenceAddress ? (
              <a className="govuk-link" href={licenceAddress} rel="noreferrer">
                {licenceWords[licence]}
              </a>
            ) : (
              licenceWords[licence]
            ),
          ],
          [
            'Sharing',
            <>
              {sharingWords[sharing]}
              <span className="rt-under">{sharingMeans[sharing]}</span>
            </>,
          ],
          ['Seen by', capitalised(readersInWords(version.foundBy, version.partnership))],
          ['State', maturityWords[version.maturity]],
          version.note && ['What is different', version.note],
          backers.length > 0 && [
            'Behind it',
            <ul className="govuk-list">
              {backers.map(({ kind, name }) => (
                <li key={kind + name}>
                  {backerWords[kind]} {name}
                </li>
              ))}
            </ul>,
          ],
          relations.length > 0 && [
            'Related',
            <ul className="govuk-list">
              {relations.map(({ kind, resource }) => (
                <li key={kind + resource.id}>
                  {relationWords[kind]} <TextLink to={resource.address}>{resource.title}</TextLink>
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      <Cite version={version} />
    </>
  );
}

/** Letters of a byline, beyond which it would crowd out what it stands above. */
const MANY_NAMES = 240;

const languageInWords = ({ name, ownName }: { name: string; ownName: string }) =>
  name === ownName ? name : `${name} (${ownName})`;

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
