import { graphql, readFragment, type FragmentType } from '../gql';
import type { SentInvitationFragment as SentInvitation } from '../gql/graphql';
import { EmptyState } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { Moment } from '../ui/When';
import { InvitationActions } from './InvitationActions';
import { capacityWords, officeWords, seatLabel, stateTones, stateWords } from './words';

const SentInvitationFragment = graphql(`
  fragment SentInvitation on Invitation {
    id
    email
    office
    capacity
    state
    invitedAt
    expiresAt
    version
    seat {
      id
      title
      agency {
        id
        name
      }
    }
    viewerCan {
      resend
      withdraw
    }
  }
`);

interface InvitationTableProps {
  invitations: readonly FragmentType<typeof SentInvitationFragment>[];
}

export function InvitationTable({ invitations }: InvitationTableProps) {
  return (
    <Table
      caption="Invitations sent"
      hideCaption
      csv="invitations"
      columns={columns}
      rows={invitations.map((ref) => readFragment(SentInvitationFragment, ref))}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Nobody has been invited yet">
          <p className="govuk-body">Invite people to the seats and offices of this partnership by email.</p>
        </EmptyState>
      }
    />
  );
}

const place = ({ office, seat, capacity }: SentInvitation) => {
  if (office) return officeWords[office];
  return [capacity && capacityWords[capacity], seat && seatLabel(seat)].filter(Boolean).join(', ');
};

const columns: Column<SentInvitation>[] = [
  { header: 'Email', cell: ({ email }) => email, text: ({ email }) => email },
  { header: 'Invited to', cell: place, text: place },
  {
    header: 'State',
    cell: ({ state }) => <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>,
    text: ({ state }) => stateWords[state],
  },
  { header: 'Sent', cell: ({ invitedAt }) => <Moment at={invitedAt} />, text: ({ invitedAt }) => invitedAt },
  { header: 'Valid until', cell: ({ expiresAt }) => <Moment at={expiresAt} />, text: ({ expiresAt }) => expiresAt },
  { header: 'Actions', cell: (invitation) => <InvitationActions invitation={invitation} /> },
];
