import { graphql, readFragment, type FragmentType } from '../../gql';
import type { SeriesTableFragment } from '../../gql/graphql';
import { Table, type Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { TextLink } from '../../ui/TextLink';
import { When } from '../../ui/When';
import { responseTones, responseWords } from '../words';
import { dateInWords } from './words';

const SeriesTableDocument = graphql(`
  fragment SeriesTable on MeetingSeries {
    id
    title
    meetings {
      id
      title
      startsAt
      endsAt
      timeZone
      place
      joiningLink
      status
      recursOn
      departure
      viewerCan {
        respond
      }
      myInvitation {
        id
        response
      }
    }
  }
`);

type Row = SeriesTableFragment['meetings'][number] & { usual: string };

/** All meetings of a series with what has become of each. */
export function SeriesTable({ series: ref }: { series: FragmentType<typeof SeriesTableDocument> }) {
  const { meetings, title } = readFragment(SeriesTableDocument, ref);
  return (
    <Table
      caption="All dates"
      csv="series"
      columns={columns}
      rows={meetings.map((meeting) => ({ ...meeting, usual: title }))}
      rowKey={({ id }) => id}
    />
  );
}

const isOver = ({ endsAt }: Row) => new Date(endsAt) < new Date();
const where = ({ place, joiningLink }: Row) => place || (joiningLink ? 'Online' : '');

function state(row: Row) {
  if (row.status === 'CANCELLED') return 'Cancelled';
  return isOver(row) ? 'Held' : 'Ahead';
}

function note({ departure, recursOn, status }: Row) {
  if (!recursOn || status === 'CANCELLED') return '';
  if (departure === 'MOVED') return `Moved by itself, from ${dateInWords(recursOn)}`;
  return departure === 'HOLIDAY' ? `Instead of ${dateInWords(recursOn)}, a holiday` : '';
}

function answer({ myInvitation, viewerCan, status }: Row) {
  if (!myInvitation) return 'Not invited';
  if (status === 'CANCELLED') return '';
  return myInvitation.response === 'NONE' && !viewerCan.respond ? 'No answer' : responseWords[myInvitation.response];
}

const columns: Column<Row>[] = [
  {
    header: 'When',
    cell: (row) => (
      <>
        <TextLink to={`/meetings/${row.id}`}>
          <When startsAt={row.startsAt} endsAt={row.endsAt} timeZone={row.timeZone} short />
        </TextLink>
        {row.title !== row.usual && (
          <>
            <br />
            {row.title}
          </>
        )}
        {note(row) && (
          <>
            <br />
            <span className="govuk-hint">{note(row)}</span>
          </>
        )}
      </>
    ),
    text: ({ startsAt }) => startsAt,
  },
  { header: 'Where', cell: where, text: where },
  {
    header: 'State',
    cell: (row) =>
      row.status === 'CANCELLED' ? (
        <Tag tone="bad">Cancelled</Tag>
      ) : (
        <Tag tone={isOver(row) ? 'quiet' : 'neutral'}>{state(row)}</Tag>
      ),
    text: state,
  },
  {
    header: 'Your answer',
    cell: (row) =>
      row.myInvitation && row.status !== 'CANCELLED' ? (
        <Tag
          tone={
            row.myInvitation.response === 'NONE' && row.viewerCan.respond
              ? 'waiting'
              : responseTones[row.myInvitation.response]
          }
        >
          {answer(row)}
        </Tag>
      ) : (
        answer(row)
      ),
    text: answer,
  },
];
