import { graphql, readFragment, type FragmentType } from '../gql';
import type { NominationRowFragment as NominationRow } from '../gql/graphql';
import { capacityWords, seatLabel } from '../partnerships/words';
import { EmptyState } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { nominationTones, nominationWords } from './words';

const NominationRowFragment = graphql(`
  fragment NominationRow on Nomination {
    id
    name
    capacity
    state
    reason
    nominatedAt
    seat {
      id
      title
      memberName
      agency {
        id
        name
      }
    }
  }
`);

interface NominationTableProps {
  nominations: readonly FragmentType<typeof NominationRowFragment>[];
  slug: string;
}

/** Every nomination, newest first, with what became of it. */
export function NominationTable({ nominations, slug }: NominationTableProps) {
  const columns: Column<NominationRow>[] = [
    { header: 'Person', cell: ({ name }) => name, text: ({ name }) => name },
    {
      header: 'Seat',
      cell: ({ seat, capacity }) => (
        <>
          {seat ? <TextLink to={`/partnerships/${slug}/seats/${seat.id}`}>{seatLabel(seat)}</TextLink> : 'Not shown'}
          <span className="rt-under">{capacityWords[capacity]}</span>
        </>
      ),
      text: ({ seat, capacity }) => `${seat ? seatLabel(seat) : ''}, ${capacityWords[capacity]}`,
    },
    {
      header: 'State',
      cell: ({ state, reason }) => (
        <>
          <Tag tone={nominationTones[state]}>{nominationWords[state]}</Tag>
          {reason && <span className="rt-under rt-words">{reason}</span>}
        </>
      ),
      text: ({ state, reason }) => [nominationWords[state], reason].filter(Boolean).join(': '),
    },
    {
      header: 'Nominated',
      cell: ({ nominatedAt }) => <DayOf at={nominatedAt} />,
      text: ({ nominatedAt }) => nominatedAt,
    },
  ];
  return (
    <Table
      caption="Nominations"
      hideCaption
      csv="nominations"
      columns={columns}
      rows={nominations.map((ref) => readFragment(NominationRowFragment, ref))}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Nobody has been nominated yet">
          <p className="govuk-body">The lead of an agency nominates from the page of the agency’s seat.</p>
        </EmptyState>
      }
    />
  );
}
