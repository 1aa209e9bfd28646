import { graphql, readFragment, type FragmentType } from '../gql';
import type { SentInvitationFragment as SentInvitation } from '../gql/graphql';
import { dayInWords } from '../ui/days';
import { EmailText } from '../ui/EmailLink';
import { EmptyState } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { DayOf } from '../ui/When';
import { InvitationActions } from './InvitationActions';
import { capacityWords, officeWords, seatLabel, stateTones, stateWords } from './words';

const SentInvitationFragment = graphql(`
  fragment SentInvitation on Invitation {
    id
    email
    office
    capacity
    jointly
    startsOn
    endsOn
    state
    invitedAt
    expiresAt
    invitedBy {
      id
      name
    }
    invitee {
      name
      jobTitle
    }
    version
    seat {
      id
      title
      memberName
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

const place = ({ office, jointly, seat, capacity }: SentInvitation) => {
  if (office) return `${officeWords[office]}${jointly ? ', jointly' : ''}`;
  return [capacity && capacityWords[capacity], seat && seatLabel(seat)].filter(Boolean).join(', ');
};

/** Said when it is not from the day of the invitation, without an end. */
const term = ({ startsOn, endsOn, invitedAt }: SentInvitation) =>
  [startsOn > invitedAt.slice(0, 10) && `from ${dayInWords(startsOn)}`, endsOn && `until ${dayInWords(endsOn)}`]
    .filter(Boolean)
    .join(' ');

const invitedBy = (invitation: SentInvitation) => invitation.invitedBy?.name ?? 'Not shown to you';

const columns: Column<SentInvitation>[] = [
  {
    header: 'Email',
    cell: ({ email, invitee }) => (
      <>
        <EmailText email={email} />
        {invitee && <span className="rt-under">{[invitee.name, invitee.jobTitle].filter(Boolean).join(', ')}</span>}
      </>
    ),
    text: ({ email }) => email,
  },
  {
    header: 'Invited to',
    cell: (invitation) => (
      <>
        {place(invitation)}
        {term(invitation) && <span className="rt-under">{term(invitation)}</span>}
      </>
    ),
    text: (invitation) => [place(invitation), term(invitation)].filter(Boolean).join(', '),
  },
  {
    header: 'State',
    cell: ({ state, expiresAt }) => (
      <>
        <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>
        {state === 'PENDING' && (
          <span className="rt-under">
            Valid until <DayOf at={expiresAt} />
          </span>
        )}
      </>
    ),
    text: ({ state }) => stateWords[state],
  },
  { header: 'Sent', cell: ({ invitedAt }) => <DayOf at={invitedAt} />, text: ({ invitedAt }) => invitedAt },
  { header: 'Invited by', cell: invitedBy, text: invitedBy },
  { header: 'Actions', cell: (invitation) => <InvitationActions invitation={invitation} /> },
];
