import { graphql, readFragment, type FragmentType } from '../gql';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { collectionKindWords, collectionStateWords, resourcesInWords } from './words';

const ListedCollectionFragment = graphql(`
  fragment ListedCollection on Collection {
    id
    address
    title
    kind
    state
    summary
    resourceCount
  }
`);

type Listed = FragmentType<typeof ListedCollectionFragment> & { id: string };

export function CollectionList({ collections, label }: { collections: readonly Listed[]; label: string }) {
  return (
    <ul className="rt-resources" aria-label={label}>
      {collections.map((each) => (
        <li key={each.id}>
          <CollectionLine collection={each} />
        </li>
      ))}
    </ul>
  );
}

function CollectionLine({ collection }: { collection: FragmentType<typeof ListedCollectionFragment> }) {
  const { address, title, kind, state, summary, resourceCount } = readFragment(ListedCollectionFragment, collection);
  return (
    <article className="rt-resource">
      <h3 className="govuk-heading-s rt-resource__title">
        <TextLink to={address}>{title}</TextLink>
      </h3>
      {summary && <p className="rt-resource__summary">{summary}</p>}
      <p className="rt-resource__facts">
        {collectionKindWords[kind]} · {resourcesInWords(resourceCount)}
      </p>
      {state !== 'PUBLISHED' && (
        <p className="rt-resource__tags">
          <Tag tone={state === 'DRAFT' ? 'waiting' : 'bad'}>{collectionStateWords[state]}</Tag>
        </p>
      )}
    </article>
  );
}
