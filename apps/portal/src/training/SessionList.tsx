import { graphql, readFragment, type FragmentType } from '../gql';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { When } from '../ui/When';
import { placesInWords, recordStateTones, recordStateWords, sessionStateTones, sessionStateWords } from './words';

const ListedSessionFragment = graphql(`
  fragment ListedSession on TrainingSession {
    id
    state
    startsAt
    endsAt
    timeZone
    place
    placesLeft
    waiting
    course {
      id
      title
    }
    yours {
      id
      state
    }
  }
`);

interface SessionListProps {
  sessions: readonly FragmentType<typeof ListedSessionFragment>[];
  label: string;
  /** False on the page of the course itself. */
  withCourse?: boolean;
}

/** Sessions, each in a line: when, where, how many places are left, and how the reader stands to it. */
export function SessionList({ sessions, label, withCourse = true }: SessionListProps) {
  return (
    <ul className="rt-resources" aria-label={label}>
      {sessions
        .map((session) => readFragment(ListedSessionFragment, session))
        .map(({ id, state, startsAt, endsAt, timeZone, place, course, yours, ...places }) => (
          <li key={id} className="rt-resource">
            <p className="rt-resource__title">
              <TextLink to={`/training/sessions/${id}`}>
                <When startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} short />
              </TextLink>
            </p>
            {withCourse && course && <p className="govuk-body">{course.title}</p>}
            <p className="rt-resource__facts">
              {state === 'PLANNED' ? (
                placesInWords(places)
              ) : (
                <Tag tone={sessionStateTones[state]}>{sessionStateWords[state]}</Tag>
              )}
              {place && (state === 'PLANNED' ? `, ${place}` : ` ${place}`)}{' '}
              {yours && state === 'PLANNED' && (
                <Tag tone={recordStateTones[yours.state]}>You: {recordStateWords[yours.state].toLowerCase()}</Tag>
              )}
            </p>
          </li>
        ))}
    </ul>
  );
}
