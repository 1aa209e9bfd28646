import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { PartnershipLine } from './PartnershipLine';

const EndedPartnershipsPageQuery = graphql(`
  query EndedPartnershipsPage($after: String) {
    viewer {
      person {
        id
      }
      endedPartnerships(first: 50, after: $after) {
        nodes {
          id
          name
          slug
          area
          status
          kind
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** What is over is out of the way, and can be found. */
export function EndedPartnershipsPage() {
  const [data, waiting] = usePageQuery(EndedPartnershipsPageQuery, { after: useCursor() });
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  const { nodes, pageInfo } = data.viewer.endedPartnerships;
  return (
    <Page title="Merged and closed partnerships" back={{ to: '/partnerships', label: 'My partnerships' }}>
      {nodes.length === 0 && <EmptyState title="No partnership that is shared with you has ended" />}
      <ul className="govuk-list govuk-list--spaced">
        {nodes.map((partnership) => (
          <PartnershipLine key={partnership.id} {...partnership} />
        ))}
      </ul>
      <Pagination pageInfo={pageInfo} label="Pages of partnerships" />
    </Page>
  );
}
