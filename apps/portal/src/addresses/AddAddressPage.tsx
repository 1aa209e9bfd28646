import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AddressFields, addressRules, sentOf, type AddressChoicesFragment, type AddressValues } from './AddressFields';

const AddAddressPageQuery = graphql(`
  query AddAddressPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      canKeepAddresses
      ...AddressChoices
    }
  }
`);

const AddPartnershipAddressMutation = graphql(`
  mutation AddPartnershipAddress($input: AddPartnershipAddressInput!) {
    addPartnershipAddress(input: $input) {
      address {
        id
        label
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function AddAddressPage() {
  const slug = useParams().slug!;
  const [data, waiting] = usePageQuery(AddAddressPageQuery, { slug });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.canKeepAddresses) return <NotFound />;
  return (
    <Page
      title="Add an address"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/addresses`, label: 'Addresses' }}
    >
      <AddAddressForm slug={slug} partnershipId={partnership.id} choices={partnership} />
    </Page>
  );
}

interface AddAddressFormProps {
  slug: string;
  partnershipId: string;
  choices: FragmentType<typeof AddressChoicesFragment>;
}

const NOTHING: AddressValues = {
  label: '',
  lines: '',
  postcode: '',
  note: '',
  isSafeLocation: false,
  isListed: false,
  seenBy: 'OFFICERS',
  seatIds: [],
};

function AddAddressForm({ slug, partnershipId, choices }: AddAddressFormProps) {
  const notify = useNotify();
  const { form, values } = useMutationForm(AddPartnershipAddressMutation, {
    initial: NOTHING,
    rules: addressRules(),
    variables: (typed) => ({ input: { partnershipId, ...sentOf(typed) } }),
    onDone: ({ address }) => notify(`“${address!.label}” is added.`, `/partnerships/${slug}/addresses`),
  });
  return (
    <Form form={form}>
      <AddressFields choices={choices} values={values} />
      <SubmitButton>Add the address</SubmitButton>
    </Form>
  );
}
