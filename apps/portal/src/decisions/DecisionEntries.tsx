import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { Heading } from '../ui/Heading';
import { TextLink } from '../ui/TextLink';
import { Moment } from '../ui/When';
import { entryWords } from './words';

const DecisionEntriesFragment = graphql(`
  fragment DecisionEntries on Decision {
    id
    entries {
      id
      kind
      words
      formerText
      formerDissent
      reviewOn
      writtenAt
      meeting {
        id
        title
      }
      writtenBy {
        id
        name
      }
    }
  }
`);

/** What became of a decision, in order. */
export function DecisionEntries({ decision: ref }: { decision: FragmentType<typeof DecisionEntriesFragment> }) {
  const { entries } = readFragment(DecisionEntriesFragment, ref);
  if (!entries.length) return null;
  return (
    <section>
      <Heading level={2} size="m">
        What became of it
      </Heading>
      <ul className="rt-actions">
        {entries.map(({ id, kind, words, formerText, formerDissent, reviewOn, writtenAt, meeting, writtenBy }) => (
          <li key={id}>
            <span>
              {entryWords[kind]}
              {meeting && (
                <>
                  {' '}
                  at <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>
                </>
              )}
              {words && <span className="rt-decision__text">: {words}</span>}
            </span>
            {formerText && (
              <span className="rt-actions__facts rt-decision__text">
                It read before: {formerText}
                {formerDissent && ` Did not agree: ${formerDissent}`}
              </span>
            )}
            <span className="rt-actions__facts">
              <Moment at={writtenAt} />
              {writtenBy && `, ${writtenBy.name}`}
              {reviewOn && `. To be looked at again on ${dayInWords(reviewOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
