import { RadioField, SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { email, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { GeographicTier } from '../gql/enums';
import { useNotify } from '../ui/notifications';
import { AgencyField } from './AgencyField';
import { tierWords } from './words';

const CreatePartnershipMutation = graphql(`
  mutation CreatePartnership($input: CreatePartnershipInput!) {
    createPartnership(input: $input) {
      partnership {
        id
        slug
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const initial = {
  name: '',
  tier: 'LOCAL' as GeographicTier,
  area: '',
  region: '',
  hostAgencyId: '',
  parentSlug: '',
  coordinatorEmail: '',
};

export function CreatePartnershipForm({ parents }: { parents: readonly { name: string; slug: string }[] }) {
  const notify = useNotify();
  const { form } = useMutationForm(CreatePartnershipMutation, {
    initial,
    rules: [
      required('name', 'Enter the name of the partnership'),
      required('area', 'Enter the area it covers'),
      email('coordinatorEmail'),
    ],
    variables: (values) => ({
      input: {
        ...values,
        hostAgencyId: values.hostAgencyId || null,
        parentSlug: values.parentSlug || null,
        coordinatorEmail: values.coordinatorEmail.trim(),
      },
    }),
    onDone: ({ partnership }, { name, coordinatorEmail }) =>
      notify(
        `${name} is created. An invitation to coordinate it is on its way to ${coordinatorEmail.trim()}; they set up its table.`,
        partnership ? `/partnerships/${partnership.slug}` : '/partnerships',
      ),
  });
  return (
    <Form form={form}>
      <TextField name="name" label="Name" hint="As it is known to its members. For example: Tyne Valley ASP." />
      <RadioField
        name="tier"
        label="Tier"
        choices={(Object.keys(tierWords) as GeographicTier[]).map((value) => ({ value, label: tierWords[value] }))}
      />
      <TextField name="area" label="Area it covers" hint="In words. For example: Northumberland and Tyneside." />
      <TextField name="region" label="Region or nation" optional hint="Leave it empty when it spans several." />
      <AgencyField name="hostAgencyId" label="Host agency" optional />
      <SelectField
        name="parentSlug"
        label="Reports to"
        optional
        empty="No other partnership"
        choices={parents.map(({ name, slug }) => ({ value: slug, label: name }))}
      />
      <TextField
        name="coordinatorEmail"
        type="email"
        label="Email address of its coordinator"
        hint="They are invited to coordinate it, add the seats and invite people."
      />
      <SubmitButton>Create the partnership</SubmitButton>
    </Form>
  );
}
