import { graphql } from '../gql';
import { dayInWords } from '../ui/days';
import { Heading } from '../ui/Heading';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';

const InMinutesQuery = graphql(`
  query InMinutes($slug: String!, $words: String!) {
    partnership(slug: $slug) {
      id
      minutesSaying(words: $words) {
        id
        title
        kind
        meeting {
          id
          title
          heldOn
        }
        snippet {
          text
          isMatch
        }
      }
    }
  }
`);

/** Where circulated minutes say what was looked for. */
export function InMinutes({ slug, words }: { slug: string; words: string }) {
  const [data, waiting] = usePageQuery(InMinutesQuery, { slug, words });
  if (!data) return waiting;
  const passages = data.partnership?.minutesSaying ?? [];
  return (
    <section>
      <Heading level={2} size="m">
        In minutes
      </Heading>
      {passages.length === 0 && <p className="govuk-body">No minutes that were circulated to you say “{words}”.</p>}
      <ul className="rt-actions">
        {passages.map(({ id, title, kind, meeting, snippet }) => (
          <li key={id}>
            <span className="rt-actions__facts">
              {meeting && (
                <>
                  <TextLink to={`/meetings/${meeting.id}/minutes`} about={`of ${title}`}>
                    Minutes of {meeting.title}
                  </TextLink>
                  , {dayInWords(meeting.heldOn)}:{' '}
                </>
              )}
              {title}
              {kind === 'RESTRICTED' && ' (restricted)'}
            </span>
            <span className="rt-decision__text">
              {snippet.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
