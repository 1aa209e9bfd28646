import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { PartnershipTable } from './PartnershipTable';

const WithoutOfficerPageQuery = graphql(`
  query WithoutOfficerPage($after: String) {
    viewer {
      person {
        id
      }
      viewerCan {
        keepRegister
      }
    }
    partnershipsWithoutOfficer(first: 50, after: $after) {
      nodes {
        id
        ...ListedPartnership
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export function WithoutOfficerPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(WithoutOfficerPageQuery, { after });
  if (!data) return waiting;
  if (!data.viewer?.viewerCan.keepRegister) return <NotFound />;
  const { nodes, pageInfo } = data.partnershipsWithoutOfficer;
  return (
    <Page title="Partnerships without an officer" back={{ to: '/national', label: 'National desk' }} wide>
      <p className="govuk-body">
        Nobody is chair, vice-chair or coordinator of these now, and they are neither closed nor merged.
      </p>
      <PartnershipTable
        caption="Partnerships without an officer"
        csv="without-officer"
        partnerships={nodes}
        empty={<EmptyState title="Every partnership has an officer" />}
      />
      <Pagination pageInfo={pageInfo} label="Pages of partnerships" />
    </Page>
  );
}
