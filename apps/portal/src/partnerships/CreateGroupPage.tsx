import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CreateGroupForm } from './CreateGroupForm';

const CreateGroupPageQuery = graphql(`
  query CreateGroupPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        createGroup
      }
      seats {
        id
        ...SeatChoice
      }
    }
  }
`);

/** A subgroup or a task-and-finish group, with seats drawn from the table of the partnership. */
export function CreateGroupPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(CreateGroupPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCan.createGroup) return <NotFound />;
  const { id, name, seats } = partnership;
  return (
    <Page title="Create a group" caption={name} back={{ to: `/partnerships/${slug}`, label: name }}>
      <CreateGroupForm key={id} parentId={id} seats={seats} />
    </Page>
  );
}
