import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { Sector } from '../gql/enums';
import { sectorOrder, sectors } from '../table/sectors';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { VacancyFilter } from './VacancyFilter';
import { VacancyList } from './VacancyList';

const VacanciesPageQuery = graphql(`
  query VacanciesPage($sector: Sector, $region: String, $after: String) {
    vacancies(first: 20, sector: $sector, region: $region, after: $after) {
      nodes {
        id
        ...VacancyListItem
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What tables anywhere look for, newest first. */
export function VacanciesPage() {
  const [params] = useSearchParams();
  const after = useCursor();
  const sector = sectorOrder.find((each): each is Sector => each === params.get('sector'));
  const region = params.get('region')?.trim() ?? '';
  const [data, waiting] = usePageQuery(VacanciesPageQuery, { sector, region: region || undefined, after });
  if (!data) return waiting;
  const { nodes, pageInfo } = data.vacancies;
  const isNarrowed = Boolean(sector) || Boolean(region);
  return (
    <Page title="Vacancies" back={{ to: '/', label: 'Home' }}>
      <p className="govuk-body">
        Partnerships that look for an agency, or for somebody to fill a seat. Whoever is interested says so here; the
        partnership decides. <TextLink to="/interests">Your expressions of interest</TextLink>
      </p>
      <VacancyFilter sector={sector} region={region} />
      {nodes.length === 0 ? (
        <EmptyState title={isNarrowed ? 'No vacancy is like that' : 'No vacancy is advertised now'}>
          <p className="govuk-body">
            {isNarrowed ? (
              <>
                Nothing is advertised for {sector ? sectors[sector].label.toLowerCase() : 'any sector'}
                {region && ` in “${region}”`}. <TextLink to="/vacancies">Show all vacancies</TextLink>
              </>
            ) : (
              'Vacancies appear here when a coordinator or chair tells the network of them.'
            )}
          </p>
        </EmptyState>
      ) : (
        <VacancyList vacancies={nodes} />
      )}
      <Pagination pageInfo={pageInfo} label="Pages of vacancies" />
    </Page>
  );
}
