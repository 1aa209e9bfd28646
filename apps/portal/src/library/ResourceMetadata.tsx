import { graphql, readFragment, type FragmentType } from '../gql';
import type { ResourceKind } from '../gql/enums';
import { PageMetadata } from '../ui/PageMetadata';
import { useHouse } from '../ui/served';
import { licenceAddresses, licenceWords } from './words';

const ResourceMetadataFragment = graphql(`
  fragment ResourceMetadata on ResourceVersion {
    id
    number
    kind
    title
    summary
    publisher
    publishedOn
    writtenFor
    licence
    contributors {
      name
      role
      affiliation
    }
    topics {
      code
      name
    }
    languages {
      code
      name
    }
  }
`);

/** To schema.org and to Dublin Core. */
const works: Partial<Record<ResourceKind, readonly [schema: string, dublinCore: string]>> = {
  RESEARCH_REPORT: ['Report', 'Text'],
  EVIDENCE_REVIEW: ['Report', 'Text'],
  TRAINING_SLIDES: ['PresentationDigitalDocument', 'Text'],
  E_LEARNING_LINK: ['LearningResource', 'InteractiveResource'],
  VIDEO: ['VideoObject', 'MovingImage'],
  POSTER: ['Poster', 'Image'],
  LEGISLATION_LINK: ['Legislation', 'Text'],
  DATA_SET: ['Dataset', 'Dataset'],
};

interface ResourceMetadataProps {
  version: FragmentType<typeof ResourceMetadataFragment>;
  /** Of the resource: what is said of any version counts for that. */
  address: string;
}

/** What reference managers and search engines read: Dublin Core, schema.org and Open Graph. */
export function ResourceMetadata({ version: ref, address }: ResourceMetadataProps) {
  const { site } = useHouse();
  const version = readFragment(ResourceMetadataFragment, ref);
  const { title, summary, kind, publisher, publishedOn, licence, contributors, topics, languages } = version;
  const [schema, dublinCore] = works[kind] ?? ['DigitalDocument', 'Text'];
  const makers = (...roles: string[]) => contributors.filter(({ role }) => roles.includes(role));
  const core: [name: string, value: string][] = [
    ['title', title],
    ...makers('AUTHOR', 'EDITOR', 'WITH').map(({ name }): [string, string] => ['creator', name]),
    ['publisher', publisher],
    ['date', publishedOn],
    ['description', summary],
    ['type', dublinCore],
    ...topics.map(({ name }): [string, string] => ['subject', name]),
    ...languages.map(({ code }): [string, string] => ['language', code]),
    ['rights', licenceAddresses[licence] ?? licenceWords[licence]],
    ['identifier', site + address],
  ];
  return (
    <PageMetadata
      title={title}
      description={summary || title}
      address={address}
      type="article"
      alternates={[newInTheLibrary]}
      linkedData={{
        '@type': schema,
        name: title,
        abstract: summary,
        ...named('author', makers('AUTHOR', 'WITH')),
        ...named('editor', makers('EDITOR')),
        ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
        ...(publishedOn && { datePublished: publishedOn }),
        inLanguage: languages.map(({ code }) => code),
        about: topics.map(({ name }) => name),
        version: String(version.number),
        ...(licenceAddresses[licence] && { license: licenceAddresses[licence] }),
        ...(version.writtenFor && { audience: { '@type': 'Audience', audienceType: version.writtenFor } }),
      }}
    >
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      {core
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <meta key={name + value} name={`DC.${name}`} content={value} />
        ))}
    </PageMetadata>
  );
}

const named = (property: string, people: { name: string; affiliation: string }[]) =>
  people.length > 0 && {
    [property]: people.map(({ name, affiliation }) => ({
      '@type': 'Person',
      name,
      ...(affiliation && { affiliation: { '@type': 'Organization', name: affiliation } }),
    })),
  };

export const newInTheLibrary = {
  type: 'application/atom+xml',
  title: 'New in the library',
  address: '/library/feed.atom',
};
