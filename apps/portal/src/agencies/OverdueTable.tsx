import { graphql, readFragment, type FragmentType } from '../gql';
import { capacityWords } from '../partnerships/words';
import { EmptyState } from '../ui/Notes';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { AgencyLink } from './AgencyLink';

const OverdueTermFragment = graphql(`
  fragment OverdueTerm on SeatTerm {
    id
    capacity
    startsOn
    confirmedOn
    person {
      id
      name
    }
    seat {
      id
      title
      agency {
        id
        name
        leads {
          id
          person {
            id
            name
          }
        }
      }
      partnership {
        id
        name
        slug
      }
    }
  }
`);

interface OverdueTableProps {
  caption: string;
  /** Where a heading above says the same. */
  hideCaption?: boolean;
  terms: readonly FragmentType<typeof OverdueTermFragment>[];
}

/** Whom their agency should have confirmed, and whom to ask. */
export function OverdueTable({ caption, hideCaption, terms }: OverdueTableProps) {
  const rows = terms.map((term) => readFragment(OverdueTermFragment, term));
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      csv="confirmations-overdue"
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title="Nothing is overdue" />}
      columns={[
        {
          header: 'Agency',
          cell: ({ seat }) => seat && <AgencyLink agency={seat.agency} />,
          text: ({ seat }) => seat?.agency.name ?? '',
        },
        {
          header: 'Partnership',
          cell: ({ seat }) =>
            seat?.partnership && (
              <TextLink to={`/partnerships/${seat.partnership.slug}/seats/${seat.id}`}>
                {seat.partnership.name}
              </TextLink>
            ),
          text: ({ seat }) => seat?.partnership?.name ?? '',
        },
        {
          header: 'Who',
          cell: ({ person, capacity }) => (
            <>
              {person?.name ?? 'Not shown to you'}
              <span className="rt-under">{capacityWords[capacity]}</span>
            </>
          ),
          text: ({ person, capacity }) => `${person?.name ?? ''} (${capacityWords[capacity]})`,
        },
        {
          header: 'Last confirmed',
          cell: ({ confirmedOn, startsOn }) =>
            confirmedOn ? (
              <Day on={confirmedOn} />
            ) : (
              <>
                Never; seated <Day on={startsOn} />
              </>
            ),
          text: ({ confirmedOn, startsOn }) => confirmedOn ?? startsOn,
        },
        {
          header: 'To be asked',
          cell: ({ seat }) => leadsOf(seat) || 'Nobody speaks for it',
          text: ({ seat }) => leadsOf(seat),
        },
      ]}
    />
  );
}

const leadsOf = (seat: { agency: { leads: readonly { person?: { name: string } | null }[] } } | null | undefined) =>
  (seat?.agency.leads ?? []).map(({ person }) => person?.name ?? 'Not shown to you').join(', ');
