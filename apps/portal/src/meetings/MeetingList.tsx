import { graphql, readFragment, type FragmentType } from '../gql';
import type { MeetingListItemFragment as MeetingListItem } from '../gql/graphql';
import { EmptyState, SeenBy } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { When } from '../ui/When';
import { audienceInWords, responseTones, responseWords } from './words';

const MeetingListItemFragment = graphql(`
  fragment MeetingListItem on Meeting {
    id
    title
    heldOn
    startsTime
    startsAt
    endsAt
    timeZone
    place
    joiningLink
    seenBy
    agreementTitle
    status
    viewerCan {
      respond
    }
    myInvitation {
      id
      response
    }
  }
`);

interface MeetingListProps {
  meetings: readonly FragmentType<typeof MeetingListItemFragment>[];
  isPast: boolean;
  /** Left out when the reader may not schedule. */
  scheduleAt?: string;
}

export function MeetingList({ meetings: refs, isPast, scheduleAt }: MeetingListProps) {
  const meetings = refs.map((ref) => readFragment(MeetingListItemFragment, ref));
  return (
    <Table
      caption={isPast ? 'Meetings that are over' : 'Meetings ahead'}
      hideCaption
      csv={isPast ? 'past-meetings' : 'meetings'}
      columns={columns}
      rows={meetings}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={isPast ? 'No meeting is over yet' : 'No meetings ahead'}>
          {!isPast && (
            <p className="govuk-body">
              {scheduleAt ? (
                <TextLink to={scheduleAt}>Schedule the next meeting</TextLink>
              ) : (
                'When one is scheduled and you are invited, you get an email and it appears here.'
              )}
            </p>
          )}
        </EmptyState>
      }
    />
  );
}

const where = ({ place, joiningLink }: MeetingListItem) => place || (joiningLink ? 'Online' : '');
const waits = ({ myInvitation, viewerCan }: MeetingListItem) => myInvitation?.response === 'NONE' && viewerCan.respond;
const answer = (meeting: MeetingListItem) => {
  if (meeting.status === 'CANCELLED') return 'Cancelled';
  if (!meeting.myInvitation) return 'Not invited';
  const { response } = meeting.myInvitation;
  return response === 'NONE' && !waits(meeting) ? 'No answer' : responseWords[response];
};

const columns: Column<MeetingListItem>[] = [
  {
    header: 'When',
    cell: ({ startsAt, endsAt, timeZone }) => <When startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} short />,
    text: ({ heldOn, startsTime }) => `${heldOn} ${startsTime}`,
  },
  {
    header: 'Meeting',
    cell: ({ id, title, seenBy, agreementTitle }) => (
      <>
        <TextLink to={`/meetings/${id}`}>{title}</TextLink>
        {(seenBy !== 'PARTNERSHIP' || agreementTitle) && (
          <>
            <br />
            <SeenBy>{audienceInWords(seenBy, agreementTitle)}</SeenBy>
          </>
        )}
      </>
    ),
    text: ({ title }) => title,
  },
  { header: 'Where', cell: where, text: where },
  { header: 'Your answer', cell: (meeting) => <MyAnswerTag meeting={meeting} />, text: answer },
];

function MyAnswerTag({ meeting }: { meeting: MeetingListItem }) {
  const { status, myInvitation } = meeting;
  if (status === 'CANCELLED') return <Tag tone="bad">Cancelled</Tag>;
  if (!myInvitation) return 'Not invited';
  return <Tag tone={waits(meeting) ? 'waiting' : responseTones[myInvitation.response]}>{answer(meeting)}</Tag>;
}
