import { graphql, readFragment, type FragmentType } from '../gql';
import { SeenBy } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { kindWords, readersInWords } from './words';

const LatestInLibraryFragment = graphql(`
  fragment LatestInLibrary on Partnership {
    id
    resources(first: 3) {
      nodes {
        id
        title
        address
        foundBy
        partnership {
          id
          name
        }
        current {
          id
          kind
        }
      }
    }
  }
`);

/** A partnership's own resources, newest first; nothing where it has none for the reader. */
export function LatestInLibrary({ partnership }: { partnership: FragmentType<typeof LatestInLibraryFragment> }) {
  const { id, resources } = readFragment(LatestInLibraryFragment, partnership);
  if (!resources.nodes.length) return null;
  return (
    <section aria-labelledby="latest-in-library">
      <h2 className="govuk-heading-m" id="latest-in-library">
        Latest in the library
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {resources.nodes.map(({ id: key, title, address, foundBy, partnership: of, current }) => (
          <li key={key}>
            <TextLink to={address}>{title}</TextLink>
            <span className="rt-under">
              {current && kindWords[current.kind]}
              {foundBy === 'STATUTORY' && (
                <>
                  {'. '}
                  <SeenBy>{readersInWords(foundBy, of)}</SeenBy>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <TextLink to={`/library/results?partnership=${id}`}>All of its own in the library</TextLink>
      </p>
    </section>
  );
}
