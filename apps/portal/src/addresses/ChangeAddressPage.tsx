import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AddressFields, addressRules, sentOf, type AddressChoicesFragment } from './AddressFields';

const ChangeAddressPageQuery = graphql(`
  query ChangeAddressPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      ...AddressChoices
      addresses {
        id
        viewerCan {
          change
        }
        ...ChangeAddress
      }
    }
  }
`);

const ChangeAddressFragment = graphql(`
  fragment ChangeAddress on PartnershipAddress {
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
    }
  }
`);

const ChangePartnershipAddressMutation = graphql(`
  mutation ChangePartnershipAddress($input: ChangePartnershipAddressInput!) {
    changePartnershipAddress(input: $input) {
      address {
        id
        label
        ...ChangeAddress
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ChangeAddressPage() {
  const { slug, id } = useParams();
  const [data, waiting] = usePageQuery(ChangeAddressPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  const address = partnership?.addresses.find((each) => each.id === id);
  if (!partnership || !address?.viewerCan.change) return <NotFound />;
  return (
    <Page
      title="Change an address"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/addresses`, label: 'Addresses' }}
    >
      <ChangeAddressForm slug={slug!} choices={partnership} address={address} />
    </Page>
  );
}

interface ChangeAddressFormProps {
  slug: string;
  choices: FragmentType<typeof AddressChoicesFragment>;
  address: FragmentType<typeof ChangeAddressFragment>;
}

function ChangeAddressForm({ slug, choices, address }: ChangeAddressFormProps) {
  const { id, version, seats, seenBy, ...said } = readFragment(ChangeAddressFragment, address);
  const notify = useNotify();
  const { form, values } = useMutationForm(ChangePartnershipAddressMutation, {
    initial: {
      version,
      ...said,
      // Whom it would be for, should it become a safe location.
      seenBy: seenBy === 'PARTNERSHIP' ? 'OFFICERS' : seenBy,
      seatIds: seats.map((seat) => seat.id),
    },
    rules: addressRules(),
    variables: ({ version: read, ...typed }) => ({ input: { addressId: id, version: read, ...sentOf(typed) } }),
    onDone: ({ address: done }) => notify(`“${done!.label}” is changed.`, `/partnerships/${slug}/addresses`),
  });
  return (
    <Form form={form}>
      <AddressFields choices={choices} values={values} wasListed={said.isListed} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
