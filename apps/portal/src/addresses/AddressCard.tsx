import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { seatName } from '../meetings/words';
import { Button, ButtonGroup, LinkButton } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';
import { Tag } from '../ui/Tag';
import { AddressWords } from './AddressWords';

const AddressCardFragment = graphql(`
  fragment AddressCard on PartnershipAddress {
    id
    version
    label
    lines
    postcode
    note
    isSafeLocation
    isListed
    seenBy
    seats {
      id
      title
      memberName
      agency {
        id
        name
      }
    }
    viewerCan {
      change
      remove
    }
  }
`);

const RemovePartnershipAddressMutation = graphql(`
  mutation RemovePartnershipAddress($input: RemovePartnershipAddressInput!) {
    removePartnershipAddress(input: $input) {
      partnership {
        id
        addresses {
          id
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AddressCardProps {
  slug: string;
  address: FragmentType<typeof AddressCardFragment>;
}

export function AddressCard({ slug, address }: AddressCardProps) {
  const it = readFragment(AddressCardFragment, address);
  const { id, version, label, isSafeLocation, isListed, viewerCan } = it;
  const notify = useNotify();
  const [isAsking, ask] = useState(false);
  const remove = useAct(RemovePartnershipAddressMutation, () => notify('The address is deleted.'));
  return (
    <section className={`rt-address ${isSafeLocation ? 'rt-on-screen' : ''}`} aria-labelledby={`address-${id}`}>
      <h2 className="govuk-heading-m" id={`address-${id}`}>
        {label} {isSafeLocation && <Tag tone="waiting">Safe location</Tag>}
        {isListed && <Tag tone="good">Listed</Tag>}
      </h2>
      <AddressWords address={it} />
      {isSafeLocation && (
        <p className="govuk-body">
          <strong>{readersWords(it)}</strong> Do not pass it on. It is left out when this page is printed.
        </p>
      )}
      {(viewerCan.change || viewerCan.remove) && (
        <ButtonGroup>
          {viewerCan.change && (
            <LinkButton kind="secondary" to={`/partnerships/${slug}/addresses/${id}/change`}>
              Change <span className="govuk-visually-hidden">{label}</span>
            </LinkButton>
          )}
          {viewerCan.remove && (
            <Button kind="secondary" onPress={() => ask(true)}>
              Delete <span className="govuk-visually-hidden">{label}</span>
            </Button>
          )}
        </ButtonGroup>
      )}
      {isAsking && (
        <ConfirmDialog
          title={`Delete “${label}”?`}
          confirm="Delete it"
          decline="Keep it"
          isBusy={remove.isBusy}
          refusal={remove.refusal}
          onConfirm={() => remove.act({ input: { addressId: id, version } })}
          onClose={() => ask(false)}
        >
          It is gone from here{isListed ? ', and from the public directory,' : ''} at once and for good.
        </ConfirmDialog>
      )}
    </section>
  );
}

interface Readers {
  seenBy: string;
  seats: readonly Parameters<typeof seatName>[0][];
}

function readersWords({ seenBy, seats }: Readers): string {
  if (seenBy === 'STATUTORY') return 'For statutory members and the officers.';
  if (seenBy === 'NAMED' && seats.length > 0) return `For the officers and ${seats.map(seatName).join(', ')}.`;
  return 'For the officers.';
}
