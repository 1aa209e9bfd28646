import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeAccountForm } from './ChangeAccountForm';

const ChangeAccountPageQuery = graphql(`
  query ChangeAccountPage($slug: String!) {
    resource(slug: $slug) {
      id
      title
      address
      usefulness {
        accounts {
          id
          viewerCan {
            change
          }
          ...ChangeAccountForm
        }
      }
    }
  }
`);

export function ChangeAccountPage() {
  const { slug, id } = useParams();
  const [data, waiting] = usePageQuery(ChangeAccountPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { resource } = data;
  const account = resource?.usefulness.accounts.find((each) => each.id === id);
  if (!resource || !account?.viewerCan.change) return <NotFound />;
  const { title, address } = resource;
  return (
    <Page title="Change what you told" caption={title} back={{ to: address, label: title }}>
      <ChangeAccountForm account={account} address={address} />
    </Page>
  );
}
