import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { AddressCard } from './AddressCard';

const AddressesPageQuery = graphql(`
  query AddressesPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      canKeepAddresses
      directoryEntry {
        id
        state
        publicFields
      }
      addresses {
        id
        isListed
        ...AddressCard
      }
    }
  }
`);

/** Where a partnership is found, as far as that is shared with whoever looks. */
export function AddressesPage() {
  const slug = useParams().slug!;
  const [data, waiting] = usePageQuery(AddressesPageQuery, { slug });
  if (!data) return waiting;
  if (!data.partnership) return <NotFound />;
  const { name, canKeepAddresses, directoryEntry, addresses } = data.partnership;
  const isPublished = directoryEntry?.state === 'CURRENT' || directoryEntry?.state === 'UNCONFIRMED';
  const isHeldBack =
    directoryEntry &&
    !(isPublished && directoryEntry.publicFields.includes('ADDRESSES')) &&
    addresses.some(({ isListed }) => isListed);
  return (
    <Page
      title="Addresses"
      caption={name}
      back={{ to: `/partnerships/${slug}`, label: name }}
      actions={
        canKeepAddresses &&
        addresses.length > 0 && <LinkButton to={`/partnerships/${slug}/addresses/new`}>Add an address</LinkButton>
      }
    >
      {isHeldBack && (
        <Inset>
          The public sees none of these.{' '}
          <TextLink to={`/partnerships/${slug}/directory-entry`}>The entry in the directory</TextLink>{' '}
          {isPublished ? 'does not publish addresses.' : 'is not published.'}
        </Inset>
      )}
      {addresses.length === 0 && (
        <EmptyState title={canKeepAddresses ? 'No address is kept yet' : 'No address is shared with you'}>
          <p className="govuk-body">
            Its office, a drop-in, where it meets: members find them here, and the public those that its officers list.
          </p>
          {canKeepAddresses && <LinkButton to={`/partnerships/${slug}/addresses/new`}>Add an address</LinkButton>}
        </EmptyState>
      )}
      {addresses.map((address) => (
        <AddressCard key={address.id} slug={slug} address={address} />
      ))}
    </Page>
  );
}
