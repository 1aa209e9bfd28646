import { graphql, readFragment, type FragmentType } from '../../gql';
import { dayInWords } from '../../ui/days';
import { Heading } from '../../ui/Heading';
import { TextLink } from '../../ui/TextLink';

const SeriesListFragment = graphql(`
  fragment SeriesList on Partnership {
    id
    meetingSeries {
      id
      title
      parts {
        id
        inWords
        lastOn
      }
    }
  }
`);

/** The series that go on; nothing where there is none. */
export function SeriesList({ partnership: ref }: { partnership: FragmentType<typeof SeriesListFragment> }) {
  const { meetingSeries } = readFragment(SeriesListFragment, ref);
  if (meetingSeries.length === 0) return null;
  return (
    <section aria-labelledby="series">
      <Heading level={2} size="m" id="series">
        Series
      </Heading>
      <ul className="govuk-list govuk-list--bullet">
        {meetingSeries.map(({ id, title, parts }) => (
          <li key={id}>
            <TextLink to={`/meeting-series/${id}`}>{title}</TextLink>: {ruleOf(parts)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ruleOf(parts: readonly { inWords: string; lastOn: string }[]) {
  const last = parts.at(-1);
  return last
    ? `${last.inWords.charAt(0).toLowerCase()}${last.inWords.slice(1)}, until ${dayInWords(last.lastOn)}`
    : '';
}
