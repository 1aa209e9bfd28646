import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { collectionKindWords } from './words';

const InCollectionsFragment = graphql(`
  fragment InCollections on Resource {
    id
    collections {
      id
      address
      title
      kind
    }
  }
`);

/** Beside a resource: where it is read together with others. */
export function InCollections({ resource }: { resource: FragmentType<typeof InCollectionsFragment> }) {
  const { collections } = readFragment(InCollectionsFragment, resource);
  if (!collections.length) return null;
  return (
    <section aria-labelledby="in-collections">
      <h2 className="govuk-heading-m" id="in-collections">
        In collections
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {collections.map(({ id, address, title, kind }) => (
          <li key={id}>
            <TextLink to={address}>{title}</TextLink>
            <span className="rt-under">{collectionKindWords[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
