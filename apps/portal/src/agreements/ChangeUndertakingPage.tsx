import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeUndertakingForm } from './ChangeUndertakingForm';

const ChangeUndertakingPageQuery = graphql(`
  query ChangeUndertakingPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      slug
      agreementAbilities {
        changeUndertaking
      }
      ...ChangeUndertakingForm
    }
  }
`);

export function ChangeUndertakingPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ChangeUndertakingPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.agreementAbilities.changeUndertaking) return <NotFound />;
  return (
    <Page
      title="Adapt the undertaking"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/undertaking`, label: 'What everybody here undertakes' }}
    >
      <ChangeUndertakingForm key={partnership.id} partnership={partnership} />
    </Page>
  );
}
