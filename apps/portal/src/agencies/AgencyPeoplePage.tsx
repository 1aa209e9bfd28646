import { useParams } from 'react-router';
import { graphql } from '../gql';
import { PersonLine } from '../partnerships/SeatDetails';
import { capacityWords } from '../partnerships/words';
import { NotFound } from '../ui/NotFound';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';

const AgencyPeoplePageQuery = graphql(`
  query AgencyPeoplePage($id: ID!, $after: String) {
    agency(id: $id) {
      id
      name
      people(first: 50, after: $after) {
        nodes {
          id
          name
          jobTitle
          email
          termsFor(agencyId: $id) {
            id
            capacity
            viewerRecordsLeaving
            seat {
              id
              title
              partnership {
                id
                name
                slug
              }
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

/** Whoever fills the agency's seats, each with their places. */
export function AgencyPeoplePage() {
  const id = useParams().id!;
  const after = useCursor();
  const [data, waiting] = usePageQuery(AgencyPeoplePageQuery, { id, after });
  if (!data) return waiting;
  if (!data.agency) return <NotFound />;
  const { name, people } = data.agency;
  const mayRecord = people.nodes.some(({ termsFor }) => termsFor.some((term) => term.viewerRecordsLeaving));
  return (
    <Page title="People who fill its seats" caption={name} back={{ to: `/agencies/${id}`, label: name }} wide>
      <Table
        caption="People"
        hideCaption
        csv="agency-people"
        rows={people.nodes}
        rowKey={(person) => person.id}
        empty={
          <EmptyState title="Nobody is shown to you">
            <p className="govuk-body">You see people of an agency at tables where you sit yourself.</p>
          </EmptyState>
        }
        columns={[
          { header: 'Person', cell: (person) => <PersonLine person={person} />, text: (person) => person.name },
          {
            header: 'Sits at',
            cell: ({ termsFor }) => (
              <ul className="govuk-list govuk-!-margin-bottom-0">
                {termsFor.map(({ id: termId, capacity, seat }) => (
                  <li key={termId}>
                    {seat?.partnership ? (
                      <TextLink to={`/partnerships/${seat.partnership.slug}/seats/${seat.id}`}>
                        {seat.partnership.name}
                      </TextLink>
                    ) : (
                      'A table not shown to you'
                    )}
                    {`, ${capacityWords[capacity].toLowerCase()}`}
                  </li>
                ))}
              </ul>
            ),
            text: ({ termsFor }) =>
              termsFor
                .map(({ capacity, seat }) => `${seat?.partnership?.name ?? ''} (${capacityWords[capacity]})`)
                .join('; '),
          },
          ...(mayRecord
            ? [
                {
                  header: 'Leaving',
                  cell: (person: (typeof people.nodes)[number]) =>
                    person.termsFor.some((term) => term.viewerRecordsLeaving) && (
                      <TextLink to={`/agencies/${id}/leaving/${person.id}`} about={`: ${person.name}`}>
                        Has left the agency
                      </TextLink>
                    ),
                },
              ]
            : []),
        ]}
      />
      <Pagination pageInfo={people.pageInfo} label="Pages of people" />
    </Page>
  );
}
