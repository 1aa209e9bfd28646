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
    <Page title="In care, or without an officer" back={{ to: '/national', label: 'National desk' }} wide>
      <p className="govuk-body">
        You look after these until somebody takes up an office. They are neither closed nor merged; the one longest in
        care comes first.
      </p>
      <PartnershipTable
        caption="Partnerships in care, or without an officer"
        csv="in-care"
        partnerships={nodes}
        showsCare
        empty={<EmptyState title="Every partnership has officers who look after it" />}
      />
      <Pagination pageInfo={pageInfo} label="Pages of partnerships" />
    </Page>
  );
}
