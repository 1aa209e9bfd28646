import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { FindPeopleForm, usePeopleWanted } from './FindPeopleForm';
import { FoundPeople } from './FoundPeople';

const FindPeoplePageQuery = graphql(`
  query FindPeoplePage($matching: String, $sector: Sector, $area: String, $after: String) {
    people(matching: $matching, sector: $sector, area: $area, first: 50, after: $after) {
      nodes {
        id
        ...FoundPerson
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

/** Everybody with a seat or an office at a table that is shared with me. */
export function FindPeoplePage() {
  const wanted = usePeopleWanted();
  const after = useCursor();
  const [data, waiting] = usePageQuery(FindPeoplePageQuery, { ...wanted, after });
  const isNarrowed = Object.values(wanted).some(Boolean);
  return (
    <Page title="Find people" wide>
      <p className="govuk-body-l">Everybody at the tables you share, across your partnerships.</p>
      <FindPeopleForm key={JSON.stringify(wanted)} wanted={wanted} found={data?.people.totalCount} />
      {waiting}
      {data && data.people.nodes.length > 0 && <FoundPeople people={data.people.nodes} />}
      {data && data.people.nodes.length === 0 && (
        <EmptyState title={isNarrowed ? 'Nobody matches' : 'You share no table at present'}>
          <p className="govuk-body">
            {isNarrowed
              ? 'Try fewer words, or another sector or area. Only people at tables shared with you are found.'
              : 'When you join a partnership, the people at its table are listed here.'}
          </p>
        </EmptyState>
      )}
      {data && <Pagination pageInfo={data.people.pageInfo} label="Pages of people" />}
    </Page>
  );
}
