import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { capacityWords } from '../partnerships/words';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { AgencyLink } from './AgencyLink';

const OverduePageQuery = graphql(`
  query OverduePage($slug: String, $after: String) {
    overdueConfirmations(slug: $slug, first: 50, after: $after) {
      totalCount
      nodes {
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
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Whom their agency has not confirmed for half a year, at the tables shared with the reader. */
export function OverduePage() {
  const [params] = useSearchParams();
  const slug = params.get('partnership');
  const after = useCursor();
  const [data, waiting] = usePageQuery(OverduePageQuery, { slug, after });
  if (!data) return waiting;
  const { nodes, totalCount, pageInfo } = data.overdueConfirmations;
  const where = slug && nodes[0]?.seat?.partnership?.name;
  return (
    <Page
      title="Confirmations overdue"
      caption={where || undefined}
      back={slug ? { to: `/partnerships/${slug}/people`, label: 'People and seats' } : { to: '/', label: 'Home' }}
      wide
    >
      <p className="govuk-body">
        Every six months each agency confirms who sits for it. Its leads are asked by email; where it has none, the
        national coordinator appoints one.
      </p>
      <Table
        caption={totalCount === 1 ? '1 to be confirmed' : `${totalCount} to be confirmed`}
        csv="confirmations-overdue"
        rows={nodes}
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
      <Pagination pageInfo={pageInfo} label="Pages of what is overdue" />
    </Page>
  );
}

const leadsOf = (seat: { agency: { leads: readonly { person?: { name: string } | null }[] } } | null | undefined) =>
  (seat?.agency.leads ?? []).map(({ person }) => person?.name ?? 'Not shown to you').join(', ');
