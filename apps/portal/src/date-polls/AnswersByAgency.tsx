import { graphql, readFragment, type FragmentType } from '../gql';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { answerTo, askedName, PollAskedFragmentDocument, type PollAsked } from './asked';
import { pollResponseTones, pollResponseWords, timeInWords } from './words';

const AnswersByAgencyFragment = graphql(`
  fragment AnswersByAgency on DatePoll {
    id
    times {
      id
      heldOn
      startsTime
    }
    asked {
      id
      ...PollAsked
    }
    viewerCan {
      answerForOthers
    }
  }
`);

/** Who said what to which time; every cell says it in words. */
export function AnswersByAgency({ poll: ref }: { poll: FragmentType<typeof AnswersByAgencyFragment> }) {
  const { id, times, viewerCan, ...poll } = readFragment(AnswersByAgencyFragment, ref);
  const asked = readFragment(PollAskedFragmentDocument, poll.asked).toSorted(
    (a, b) => Number(a.isComplete) - Number(b.isComplete) || askedName(a).localeCompare(askedName(b), 'en-GB'),
  );
  const columns: Column<PollAsked>[] = [
    { header: 'Asked', cell: askedName, text: askedName },
    { header: 'Who', cell: whoInWords, text: whoInWords },
    ...times.map((time): Column<PollAsked> => {
      const words = (each: PollAsked) => {
        const answer = answerTo(each, time.id);
        return answer ? pollResponseWords[answer] : 'Not answered';
      };
      return {
        header: timeInWords(time, true),
        cell: (each) => {
          const answer = answerTo(each, time.id);
          return <Tag tone={answer ? pollResponseTones[answer] : 'quiet'}>{words(each)}</Tag>;
        },
        text: words,
      };
    }),
    { header: 'Comment', cell: ({ comment }) => comment, text: ({ comment }) => comment },
    ...(viewerCan.answerForOthers ? [recordColumn(id)] : []),
  ];
  return (
    <Table
      caption="Answers by agency"
      columns={columns}
      rows={asked}
      rowKey={(each) => each.id}
      csv="answers-to-the-poll"
    />
  );
}

/** Who is expected, and who gave the answer where that was somebody else. */
function whoInWords({ seat, person, deputy, answeredBy }: PollAsked) {
  const who = seat ? (person?.name ?? 'Vacant') : 'Officer';
  if (!answeredBy || answeredBy.id === person?.id) return who;
  return `${who} (answered by ${answeredBy.name}${answeredBy.id === deputy?.id ? ', deputy' : ''})`;
}

const recordColumn = (pollId: string): Column<PollAsked> => ({
  header: 'For them',
  cell: (each) => (
    <TextLink to={`/date-polls/${pollId}/answers/${each.id}`} about={`an answer for ${askedName(each)}`}>
      Record
    </TextLink>
  ),
});
