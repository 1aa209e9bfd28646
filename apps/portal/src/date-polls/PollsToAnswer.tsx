import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { When } from '../ui/When';

const PollsToAnswerFragment = graphql(`
  fragment PollsToAnswer on Viewer {
    datePollsToAnswer {
      id
      seat {
        id
        memberName
        agency {
          id
          name
        }
      }
      poll {
        id
        title
        closesAt
        timeZone
        partnership {
          id
          name
        }
      }
    }
  }
`);

/** Polls that wait for the reader's answer, the first to close first. */
export function PollsToAnswer({ viewer: ref }: { viewer: FragmentType<typeof PollsToAnswerFragment> }) {
  const { datePollsToAnswer } = readFragment(PollsToAnswerFragment, ref);
  if (datePollsToAnswer.length === 0) return null;
  return (
    <section aria-labelledby="polls-wait">
      <h2 className="govuk-heading-l" id="polls-wait">
        Dates to be found ({datePollsToAnswer.length})
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {datePollsToAnswer.map(({ id, seat, poll }) =>
          poll ? (
            <li key={id}>
              <TextLink to={`/date-polls/${poll.id}`}>Say which times suit you: {poll.title}</TextLink>
              <span className="rt-under">
                {[poll.partnership?.name, seat && `for ${seat.memberName || seat.agency.name}`]
                  .filter(Boolean)
                  .join(', ')}
                . Closes <When startsAt={poll.closesAt} timeZone={poll.timeZone} short />
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
