import { graphql, readFragment, type FragmentType } from '../gql';
import type { PollListItemFragment as PollListItem } from '../gql/graphql';
import { audienceInWords } from '../meetings/words';
import { EmptyState, SeenBy } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { When } from '../ui/When';
import { statusTones, statusWords } from './words';

const PollListItemFragment = graphql(`
  fragment PollListItem on DatePoll {
    id
    title
    seenBy
    status
    closesAt
    timeZone
    askedCount
    answeredCount
    mine {
      id
      isComplete
    }
    meeting {
      id
    }
    viewerCan {
      answer
    }
  }
`);

interface PollListProps {
  polls: readonly FragmentType<typeof PollListItemFragment>[];
  caption: string;
}

export function PollList({ polls: refs, caption }: PollListProps) {
  const polls = refs.map((ref) => readFragment(PollListItemFragment, ref));
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={polls}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No date has been looked for yet">
          <p className="govuk-body">
            When you are asked which dates suit you, you get an email and the poll appears here.
          </p>
        </EmptyState>
      }
    />
  );
}

const waits = ({ mine, viewerCan }: PollListItem) => viewerCan.answer && mine.some(({ isComplete }) => !isComplete);

const columns: Column<PollListItem>[] = [
  {
    header: 'Poll',
    cell: ({ id, title, seenBy }) => (
      <>
        <TextLink to={`/date-polls/${id}`}>{title}</TextLink>
        {seenBy !== 'PARTNERSHIP' && (
          <>
            <br />
            <SeenBy>{audienceInWords(seenBy, null)}</SeenBy>
          </>
        )}
      </>
    ),
    text: ({ title }) => title,
  },
  {
    header: 'State',
    cell: ({ status }) => <Tag tone={statusTones[status]}>{statusWords[status]}</Tag>,
    text: ({ status }) => statusWords[status],
  },
  { header: 'Closes', cell: ({ closesAt, timeZone }) => <When startsAt={closesAt} timeZone={timeZone} short /> },
  { header: 'Answers', cell: ({ askedCount, answeredCount }) => `${answeredCount} of ${askedCount}` },
  {
    header: 'Your answer',
    cell: (poll) =>
      waits(poll) ? (
        <Tag tone="waiting">No answer yet</Tag>
      ) : poll.mine.length === 0 ? (
        'Not asked'
      ) : poll.mine.every(({ isComplete }) => isComplete) ? (
        'Answered'
      ) : (
        'Not answered'
      ),
  },
];
