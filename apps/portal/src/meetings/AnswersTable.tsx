import { AgencyLink } from '../agencies/AgencyLink';
import { sectors } from '../table/sectors';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { invitedName, whoInWords, type InvitationRow } from './invitations';
import { responseTones, responseWords, roleWords } from './words';

interface AnswersTableProps {
  caption: string;
  csv: string;
  invitations: readonly InvitationRow[];
  /** Where an answer is recorded for somebody; left out when the reader may not. */
  answerAt?: (invitationId: string) => string;
}

/** Invitations and their answers, by sector unless the reader sorts them otherwise. */
export function AnswersTable({ caption, csv, invitations, answerAt }: AnswersTableProps) {
  const first = invitations[0]?.seat ? sectorColumn : roleColumn;
  const shown = [first, ...columns, ...(answerAt ? [recordColumn(answerAt)] : [])];
  return <Table caption={caption} columns={shown} rows={invitations} rowKey={({ id }) => id} csv={csv} />;
}

const sectorOf = ({ seat, role }: InvitationRow) => (seat ? sectors[seat.agency.sector].label : roleWords[role]);
const agencyOf = (row: InvitationRow) => (row.seat ? invitedName(row) : (row.person?.agency?.name ?? ''));
const messageOf = ({ message, respondedBy, person }: InvitationRow) =>
  [message, respondedBy && respondedBy.id !== person?.id && `(answered by ${respondedBy.name})`]
    .filter(Boolean)
    .join(' ');

const sectorColumn: Column<InvitationRow> = { header: 'Sector', cell: sectorOf, text: sectorOf, sort: 'sector' };
const roleColumn: Column<InvitationRow> = { ...sectorColumn, header: 'Invited as' };
const columns: Column<InvitationRow>[] = [
  {
    header: 'Agency',
    cell: (row) =>
      row.seat && !row.seat.memberName ? (
        <AgencyLink agency={row.seat.agency} name={invitedName(row)} />
      ) : (
        agencyOf(row)
      ),
    text: agencyOf,
    sort: 'agency',
  },
  { header: 'Who', cell: whoInWords, text: whoInWords, sort: 'who' },
  {
    header: 'Answer',
    cell: ({ response }) => <Tag tone={responseTones[response]}>{responseWords[response]}</Tag>,
    text: ({ response }) => responseWords[response],
    sort: 'answer',
  },
  { header: 'Message', cell: messageOf, text: messageOf },
];

const recordColumn = (answerAt: (invitationId: string) => string): Column<InvitationRow> => ({
  header: 'For them',
  cell: (row) => (
    <TextLink to={answerAt(row.id)} about={`an answer for ${row.seat ? invitedName(row) : whoInWords(row)}`}>
      Record
    </TextLink>
  ),
});
