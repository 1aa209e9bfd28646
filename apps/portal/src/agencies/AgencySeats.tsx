import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { AgencySeatsQuery } from '../gql/graphql';
import { kindWords } from '../partnerships/words';
import { Loading } from '../ui/Loading';
import { EmptyState } from '../ui/Notes';
import { Pagination, useCursor } from '../ui/Pagination';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { Unavailable } from '../ui/Unavailable';

const AgencySeatsQueryDocument = graphql(`
  query AgencySeats($id: ID!, $matching: String, $vacant: Boolean, $after: String) {
    agency(id: $id) {
      id
      seats(first: 25, matching: $matching, vacant: $vacant, after: $after) {
        totalCount
        nodes {
          id
          title
          kind
          isStatutory
          partnership {
            id
            name
            slug
          }
          representative {
            id
            startsOn
            endsOn
            confirmedOn
            isToBeConfirmed
            person {
              id
              name
            }
          }
          deputy {
            id
            isToBeConfirmed
            person {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Seat = NonNullable<AgencySeatsQuery['agency']>['seats']['nodes'][number];

/** Where the agency sits, as far as it is shared with the reader; many seats can be narrowed down, and come in pages. */
export function AgencySeats({ agencyId }: { agencyId: string }) {
  const [params, setParams] = useSearchParams();
  const after = useCursor();
  // Kept here as well: the address and the server follow a moment later, and typing must not wait for them.
  const [find, setFind] = useState(params.get('find') ?? '');
  const vacant = params.get('vacant') === 'yes';
  const matching = useDeferredValue(find.trim());
  const [{ data, error }, execute] = useQuery({
    query: AgencySeatsQueryDocument,
    variables: { id: agencyId, matching: matching || null, vacant, after },
  });
  const say = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete('after');
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  const seats = data?.agency?.seats;
  const isNarrowed = Boolean(matching) || vacant;
  return (
    <section aria-labelledby="seats">
      <h2 className="govuk-heading-l" id="seats">
        Seats
      </h2>
      {(isNarrowed || (seats && (seats.totalCount > 10 || after))) && (
        <search className="rt-filter rt-filter--fields rt-form">
          <div>
            <label className="govuk-label govuk-label--s" htmlFor="find">
              Partnership or person
            </label>
            <input
              className="govuk-input govuk-input--width-20"
              id="find"
              type="search"
              autoComplete="off"
              value={find}
              onChange={(event) => {
                setFind(event.target.value);
                say('find', event.target.value);
              }}
            />
          </div>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            <div className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                type="checkbox"
                id="vacant"
                checked={vacant}
                onChange={(event) => say('vacant', event.target.checked ? 'yes' : '')}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor="vacant">
                Only vacant seats
              </label>
            </div>
          </div>
          <p className="govuk-body" role="status">
            {seats && (seats.totalCount === 1 ? '1 seat' : `${seats.totalCount} seats`)}
          </p>
        </search>
      )}
      {error && !seats && <Unavailable error={error} again={() => execute({ requestPolicy: 'network-only' })} />}
      {!seats && !error && <Loading />}
      {seats && (
        <>
          <Table
            caption="Seats"
            hideCaption
            csv="agency-seats"
            columns={columns}
            rows={seats.nodes}
            rowKey={({ id }) => id}
            empty={
              isNarrowed ? (
                <EmptyState title="No seat is like that">
                  <p className="govuk-body">Try fewer words, or look at all seats.</p>
                </EmptyState>
              ) : (
                <EmptyState title="No seat is shown to you">
                  <p className="govuk-body">
                    You see the seats of an agency at tables where you sit yourself. Its leads see all of them.
                  </p>
                </EmptyState>
              )
            }
          />
          <Pagination pageInfo={seats.pageInfo} label="Pages of seats" />
        </>
      )}
    </section>
  );
}

const nameOf = (seat: Seat) => seat.partnership?.name ?? 'Not shown to you';
const person = (term: { person?: { name: string } | null } | null | undefined, none: string) =>
  term ? (term.person?.name ?? 'Not shown to you') : none;

const columns: Column<Seat>[] = [
  {
    header: 'Partnership',
    cell: (seat) => (
      <>
        {seat.partnership ? (
          <TextLink to={`/partnerships/${seat.partnership.slug}/seats/${seat.id}`}>{seat.partnership.name}</TextLink>
        ) : (
          nameOf(seat)
        )}
        <span className="rt-under">
          {[seat.title, kindWords[seat.kind], seat.isStatutory && 'statutory'].filter(Boolean).join(', ')}
        </span>
      </>
    ),
    text: nameOf,
  },
  {
    header: 'Representative',
    cell: ({ representative }) => (
      <>
        {representative ? person(representative, '') : <Tag tone="quiet">Vacant</Tag>}
        {representative && (
          <span className="rt-under">
            Since <Day on={representative.startsOn} />
            {representative.endsOn && (
              <>
                , until <Day on={representative.endsOn} />
              </>
            )}
          </span>
        )}
      </>
    ),
    text: ({ representative }) => person(representative, 'Vacant'),
  },
  { header: 'Deputy', cell: ({ deputy }) => person(deputy, 'None'), text: ({ deputy }) => person(deputy, '') },
  {
    header: 'Last confirmed',
    cell: ({ representative, deputy }) => (
      <>
        {representative?.confirmedOn ? <Day on={representative.confirmedOn} /> : representative ? 'Not yet' : ''}
        {(representative?.isToBeConfirmed || deputy?.isToBeConfirmed) && (
          <span className="rt-under">
            <Tag tone="waiting">{representative?.isToBeConfirmed ? 'To confirm' : 'Deputy to confirm'}</Tag>
          </span>
        )}
      </>
    ),
    text: ({ representative }) => representative?.confirmedOn ?? '',
  },
];
