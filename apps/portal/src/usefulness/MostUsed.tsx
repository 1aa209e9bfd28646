import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { atLeast } from './words';

const MostUsedFragment = graphql(`
  fragment MostUsed on Query {
    mostUsedResources {
      id
      title
      address
      usefulness {
        used
      }
    }
  }
`);

/** What was used by most; nothing while that cannot be told. */
export function MostUsed({ query }: { query: FragmentType<typeof MostUsedFragment> }) {
  const { mostUsedResources } = readFragment(MostUsedFragment, query);
  if (mostUsedResources.length === 0) return null;
  return (
    <section aria-labelledby="most-used">
      <h2 className="govuk-heading-m" id="most-used">
        Most used
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {mostUsedResources.map(({ id, title, address, usefulness }) => (
          <li key={id}>
            <TextLink to={address}>{title}</TextLink>
            <span className="rt-under">Used by {atLeast(usefulness.used)}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <TextLink to="/library/results?sort=USE">All, the most used first</TextLink>
      </p>
    </section>
  );
}
