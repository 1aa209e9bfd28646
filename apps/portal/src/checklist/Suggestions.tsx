import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const ChecklistSuggestionsFragment = graphql(`
  fragment ChecklistSuggestions on ChecklistLine {
    question
    answer
    topic {
      code
    }
    suggestions {
      id
      title
      address
    }
  }
`);

interface SuggestionsProps {
  line: FragmentType<typeof ChecklistSuggestionsFragment>;
  canRecordGap: boolean;
}

/** What in the library may help where something is missing, and where to say that nothing does. */
export function Suggestions({ line, canRecordGap }: SuggestionsProps) {
  const { question, answer, topic, suggestions } = readFragment(ChecklistSuggestionsFragment, line);
  if (answer !== 'NO' && answer !== 'PARTLY') return null;
  return (
    <div className="rt-checklist__help">
      {suggestions.length > 0 ? (
        <>
          <p className="govuk-body">What may help:</p>
          <ul className="govuk-list" aria-label={`What may help with “${question}”`}>
            {suggestions.map(({ id, title, address }) => (
              <li key={id}>
                <TextLink to={address}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="govuk-body">The library has nothing on this that you can read.</p>
      )}
      {canRecordGap && (
        <p className="govuk-body rt-checklist__gap">
          <TextLink to={`/library/gaps/new?${new URLSearchParams({ words: question, topic: topic?.code ?? '' })}`}>
            Record a gap
          </TextLink>
          <span className="govuk-visually-hidden"> about “{question}”</span>
        </p>
      )}
    </div>
  );
}
