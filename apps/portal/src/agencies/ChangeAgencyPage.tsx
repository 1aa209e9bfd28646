import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeAgencyForm } from './ChangeAgencyForm';

const ChangeAgencyPageQuery = graphql(`
  query ChangeAgencyPage($id: ID!) {
    agency(id: $id) {
      id
      name
      version
      viewerCan {
        change
      }
      seats(first: 1) {
        totalCount
      }
    }
  }
`);

export function ChangeAgencyPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(ChangeAgencyPageQuery, { id });
  if (!data) return waiting;
  const { agency } = data;
  if (!agency?.viewerCan.change) return <NotFound />;
  return (
    <Page title="Rename, merge or abolish" caption={agency.name} back={{ to: `/agencies/${id}`, label: agency.name }}>
      <ChangeAgencyForm agency={agency} seats={agency.seats.totalCount} />
    </Page>
  );
}
