import { graphql, readFragment, type FragmentType } from '../gql';
import type { MyMeetingFragment as MyMeeting } from '../gql/graphql';
import { audienceInWords, responseTones, responseWords } from '../meetings/words';
import { EmptyState, SeenBy } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { When } from '../ui/When';

const MyMeetingFragment = graphql(`
  fragment MyMeeting on Meeting {
    id
    title
    heldOn
    startsTime
    startsAt
    endsAt
    timeZone
    seenBy
    agreementTitle
    status
    partnership {
      id
      name
      slug
    }
    myInvitation {
      id
      response
    }
  }
`);

interface MyMeetingsProps {
  meetings: readonly FragmentType<typeof MyMeetingFragment>[];
  hasMore: boolean;
}

/** The next meetings at all my tables, soonest first. */
export function MyMeetings({ meetings: refs, hasMore }: MyMeetingsProps) {
  const meetings = refs.map((ref) => readFragment(MyMeetingFragment, ref));
  return (
    <section aria-labelledby="my-meetings">
      <h2 className="govuk-heading-l" id="my-meetings">
        My next meetings
      </h2>
      <Table
        caption="My next meetings"
        hideCaption
        csv="my-meetings"
        columns={columns}
        rows={meetings}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="No meetings ahead">
            <p className="govuk-body">When you are invited to one, you get an email and it appears here.</p>
          </EmptyState>
        }
      />
      {hasMore && (
        <p className="govuk-body">These are the first ten. The rest are on the pages of your partnerships.</p>
      )}
    </section>
  );
}

const answer = ({ status, myInvitation }: MyMeeting) =>
  status === 'CANCELLED' ? 'Cancelled' : myInvitation ? responseWords[myInvitation.response] : 'Not invited';

const columns: Column<MyMeeting>[] = [
  {
    header: 'When',
    cell: ({ startsAt, endsAt, timeZone }) => <When startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} short />,
    text: ({ heldOn, startsTime }) => `${heldOn} ${startsTime}`,
  },
  {
    header: 'Meeting',
    cell: ({ id, title, seenBy, agreementTitle, partnership }) => (
      <>
        <TextLink to={`/meetings/${id}`}>{title}</TextLink>
        {partnership && <span className="rt-under">{partnership.name}</span>}
        {(seenBy !== 'PARTNERSHIP' || agreementTitle) && (
          <span className="rt-under">
            <SeenBy>{audienceInWords(seenBy, agreementTitle)}</SeenBy>
          </span>
        )}
      </>
    ),
    text: ({ title, partnership }) => `${title} (${partnership?.name ?? ''})`,
  },
  {
    header: 'My answer',
    cell: (meeting) => (
      <Tag
        tone={
          meeting.status === 'CANCELLED'
            ? 'bad'
            : meeting.myInvitation?.response === 'NONE'
              ? 'waiting'
              : responseTones[meeting.myInvitation?.response ?? 'NONE']
        }
      >
        {answer(meeting)}
      </Tag>
    ),
    text: answer,
  },
];
