import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { LibrarySearch } from './LibrarySearch';
import { ResourceList } from './ResourceList';
import { ResultsFilter } from './ResultsFilter';
import { useResourcesWanted } from './wanted';

const ResultsPageQuery = graphql(`
  query ResultsPage(
    $kind: ResourceKind
    $topic: String
    $sector: Sector
    $jurisdiction: Jurisdiction
    $language: String
    $partnershipId: ID
    $after: String
  ) {
    resources(
      kind: $kind
      topic: $topic
      sector: $sector
      jurisdiction: $jurisdiction
      language: $language
      partnershipId: $partnershipId
      first: 20
      after: $after
    ) {
      nodes {
        id
        ...ResourceLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
    ...ResultsFilter
  }
`);

/** What was asked for, newest first. The address holds all of it. */
export function ResultsPage() {
  const { words, ...wanted } = useResourcesWanted();
  const after = useCursor();
  const [data, waiting] = usePageQuery(ResultsPageQuery, { ...wanted, after });
  if (!data) return waiting;
  const { nodes, pageInfo, totalCount } = data.resources;
  return (
    <Page title="Results" caption="Library" back={{ to: '/library', label: 'Library' }} wide>
      <LibrarySearch key={words} words={words} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <ResultsFilter key={JSON.stringify(wanted)} query={data} wanted={{ words, ...wanted }} />
        </div>
        <div className="govuk-grid-column-two-thirds">
          <h2 className="govuk-heading-m">
            <span role="status">{countInWords(totalCount)}</span>
          </h2>
          {nodes.length > 0 ? (
            <ResourceList resources={nodes} label="Resources, newest first" />
          ) : (
            <EmptyState title="Nothing of that kind is published for you">
              <p className="govuk-body">Narrow down less: another kind, topic or place may have it.</p>
            </EmptyState>
          )}
          <Pagination pageInfo={pageInfo} label="Pages of results" />
        </div>
      </div>
    </Page>
  );
}

const countInWords = (count: number) =>
  count >= 1000 ? 'More than 1,000 resources' : count === 1 ? '1 resource' : `${count} resources`;
