import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { QuorumForm } from './QuorumForm';

const QuorumPageQuery = graphql(`
  query QuorumPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      ...QuorumForm
      termsOfReference {
        viewerCan {
          setQuorum
        }
      }
    }
  }
`);

/** When the table can decide. */
export function QuorumPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(QuorumPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.termsOfReference.viewerCan.setQuorum) return <NotFound />;
  return (
    <Page
      title="Quorum rule"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}`, label: partnership.name }}
    >
      <p className="govuk-body">
        The table can decide when all that you ask for here is there. Observers have no vote and do not count.
      </p>
      <QuorumForm partnership={partnership} back={`/partnerships/${slug}`} />
    </Page>
  );
}
