import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const TopicListFragment = graphql(`
  fragment TopicList on Query {
    libraryTopics {
      code
      name
      count
    }
  }
`);

/** Every topic, with how many there are for this reader. */
export function TopicList({ query }: { query: FragmentType<typeof TopicListFragment> }) {
  const { libraryTopics } = readFragment(TopicListFragment, query);
  return (
    <nav aria-labelledby="topics">
      <h2 className="govuk-heading-m" id="topics">
        By topic
      </h2>
      <ul className="govuk-list rt-topics">
        {libraryTopics.map(({ code, name, count }) => (
          <li key={code}>
            {count > 0 ? <TextLink to={`/library/results?topic=${code}`}>{name}</TextLink> : name}
            <span className="rt-topics__count">
              {count}
              <span className="govuk-visually-hidden"> {count === 1 ? 'resource' : 'resources'}</span>
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
