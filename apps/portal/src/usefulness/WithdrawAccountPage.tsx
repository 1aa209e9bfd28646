import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { WithdrawAccountForm } from './WithdrawAccountForm';

const WithdrawAccountPageQuery = graphql(`
  query WithdrawAccountPage($slug: String!) {
    resource(slug: $slug) {
      id
      title
      address
      usefulness {
        accounts {
          id
          version
          did
          viewerCan {
            withdraw
          }
        }
      }
    }
  }
`);

export function WithdrawAccountPage() {
  const { slug, id } = useParams();
  const [data, waiting] = usePageQuery(WithdrawAccountPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { resource } = data;
  const account = resource?.usefulness.accounts.find((each) => each.id === id);
  if (!resource || !account?.viewerCan.withdraw) return <NotFound />;
  const { title, address } = resource;
  return (
    <Page title="Withdraw what was told" caption={title} back={{ to: address, label: title }}>
      <blockquote className="govuk-inset-text rt-lines">{account.did}</blockquote>
      <WithdrawAccountForm account={account} address={address} />
    </Page>
  );
}
