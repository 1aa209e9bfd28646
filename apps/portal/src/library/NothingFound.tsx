import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';

/** What to do next, and a call for examples to whoever can give one. */
export function NothingFound({
  words,
  isNarrowed,
  maySubmit,
  mayRecord,
}: {
  words?: string;
  isNarrowed: boolean;
  maySubmit: boolean;
  mayRecord: boolean;
}) {
  return (
    <EmptyState
      title={words ? `Nothing in the library is about “${words}”` : 'Nothing of that kind is published for you'}
    >
      <ul className="govuk-list govuk-list--bullet">
        {isNarrowed && <li>Narrow down less: another kind, topic or place may have it.</li>}
        {words && <li>Use fewer words, or other words for the same thing.</li>}
        <li>
          <TextLink to="/library">Look through the topics</TextLink>
        </li>
        {maySubmit && (
          <li>
            Do you know an example? <TextLink to="/library/submissions/new">Submit it</TextLink>, so that the next
            reader finds it.
          </li>
        )}
      </ul>
      {mayRecord && (
        <LinkButton kind="secondary" to={`/library/gaps/new${words ? `?${new URLSearchParams({ words })}` : ''}`}>
          Tell us what is missing
        </LinkButton>
      )}
    </EmptyState>
  );
}
