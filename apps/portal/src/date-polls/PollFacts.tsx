import { graphql, readFragment, type FragmentType } from '../gql';
import { capitalised } from '../meetings/words';
import { zoneInWords } from '../meetings/zones';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { When } from '../ui/When';
import { lengthInWords, statusTones, statusWords } from './words';

const PollFactsFragment = graphql(`
  fragment PollFacts on DatePoll {
    id
    status
    minutes
    notes
    timeZone
    closesAt
    endReason
    askedCount
    answeredCount
    organiser {
      id
      name
    }
    chosenTime {
      id
      startsAt
      endsAt
    }
  }
`);

interface PollFactsProps {
  poll: FragmentType<typeof PollFactsFragment>;
  seenBy: string;
}

export function PollFacts({ poll: ref, seenBy }: PollFactsProps) {
  const poll = readFragment(PollFactsFragment, ref);
  const { status, timeZone, chosenTime, askedCount, answeredCount } = poll;
  const hasClosed = status !== 'OPEN';
  return (
    <SummaryList
      rows={[
        [
          'State',
          <Tag key="state" tone={statusTones[status]}>
            {statusWords[status]}
          </Tag>,
        ],
        chosenTime && [
          'Date chosen',
          <When key="when" startsAt={chosenTime.startsAt} endsAt={chosenTime.endsAt} timeZone={timeZone} />,
        ],
        poll.endReason !== '' && [
          'What was said',
          <span key="said" className="rt-lines">
            {poll.endReason}
          </span>,
        ],
        [hasClosed ? 'Closed' : 'Closes', <When key="closes" startsAt={poll.closesAt} timeZone={timeZone} />],
        ['Time zone', `Every time is by the clock in ${zoneInWords(timeZone)}`],
        ['Length', lengthInWords(poll.minutes)],
        poll.notes !== '' && [
          'Notes',
          <span key="notes" className="rt-lines">
            {poll.notes}
          </span>,
        ],
        ['Answers', `${answeredCount} of ${askedCount} have answered for every time`],
        poll.organiser && ['Asked by', poll.organiser.name],
        ['Seen by', capitalised(seenBy)],
      ]}
    />
  );
}
