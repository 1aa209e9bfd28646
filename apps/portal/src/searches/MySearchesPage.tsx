import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { RecentSearches } from './RecentSearches';
import { SavedSearches } from './SavedSearches';

const MySearchesPageQuery = graphql(`
  query MySearchesPage {
    viewer {
      ...SavedSearches
      ...RecentSearches
    }
  }
`);

/** What the reader keeps, and what they looked for last. */
export function MySearchesPage() {
  const [data, waiting] = usePageQuery(MySearchesPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  return (
    <Page title="My searches" caption="Library" back={{ to: '/library', label: 'Library' }} wide>
      <SavedSearches viewer={data.viewer} />
      <RecentSearches viewer={data.viewer} />
    </Page>
  );
}
