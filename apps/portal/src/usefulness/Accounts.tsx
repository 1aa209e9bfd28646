import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { AccountArticle } from './AccountArticle';

const AccountsFragment = graphql(`
  fragment Accounts on Resource {
    id
    slug
    usefulness {
      accounts {
        id
        ...AccountArticle
      }
      onBehalfOf {
        id
      }
    }
  }
`);

interface AccountsProps {
  resource: FragmentType<typeof AccountsFragment>;
  /** Of the version that is read; nothing is told of none. */
  number: number;
}

/** What came of trying it, as those who did tell it; and the way to tell more. */
export function Accounts({ resource, number }: AccountsProps) {
  const { slug, usefulness } = readFragment(AccountsFragment, resource);
  const { accounts, onBehalfOf } = usefulness;
  if (accounts.length === 0 && onBehalfOf.length === 0) return null;
  return (
    <section aria-labelledby="tried">
      <h2 className="govuk-heading-m" id="tried">
        What others did with it
      </h2>
      {accounts.length === 0 && <p className="govuk-body">Nobody has told yet what came of trying it.</p>}
      {accounts.map((account) => (
        <AccountArticle key={account.id} account={account} slug={slug} />
      ))}
      {onBehalfOf.length > 0 && (
        <p>
          <LinkButton kind="secondary" to={`/library/${slug}/accounts/new?version=${number}`}>
            We tried this: tell what happened
          </LinkButton>
        </p>
      )}
    </section>
  );
}
