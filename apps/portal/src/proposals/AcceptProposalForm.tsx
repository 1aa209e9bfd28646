import { RadioField, SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { email, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { GeographicTier } from '../gql/enums';
import { AgencyField } from '../partnerships/AgencyField';
import { tierWords } from '../partnerships/words';
import { useNotify } from '../ui/notifications';
import { Warning } from '../ui/Notes';
import { LettersPreview } from './LettersPreview';

const AcceptProposalMutation = graphql(`
  mutation AcceptProposal($input: AcceptProposalInput!) {
    acceptProposal(input: $input) {
      proposal {
        id
        state
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AcceptProposalFormProps {
  proposal: {
    id: string;
    version: number;
    name: string;
    tier?: GeographicTier | null;
    area: string;
    region: string;
  };
  parents: readonly { name: string; slug: string }[];
}

/** Founds the partnership with the facts as they are mended here. */
export function AcceptProposalForm({ proposal, parents }: AcceptProposalFormProps) {
  const notify = useNotify();
  const { form, values } = useMutationForm(AcceptProposalMutation, {
    initial: {
      proposalId: proposal.id,
      version: proposal.version,
      name: proposal.name,
      tier: proposal.tier ?? ('LOCAL' as GeographicTier),
      area: proposal.area,
      region: proposal.region,
      hostAgencyId: '',
      parentSlug: '',
      coordinatorEmail: '',
    },
    rules: [
      required('name', 'Enter the name of the partnership'),
      required('area', 'Enter the area it covers'),
      email('coordinatorEmail'),
    ],
    variables: (typed) => ({
      input: {
        ...typed,
        hostAgencyId: typed.hostAgencyId || null,
        parentSlug: typed.parentSlug || null,
        coordinatorEmail: typed.coordinatorEmail.trim(),
      },
    }),
    onDone: (_, { name, coordinatorEmail }) =>
      notify(
        `${name.trim()} is founded. An invitation to coordinate it is on its way to ${coordinatorEmail.trim()}, and whoever proposed it is told.`,
        `/national/proposals/${proposal.id}`,
      ),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">Mend what needs mending: the partnership is founded with what stands here.</p>
      <TextField name="name" label="Name" hint="As it is known to its members." />
      <RadioField
        name="tier"
        label="Tier"
        choices={(Object.keys(tierWords) as GeographicTier[]).map((value) => ({ value, label: tierWords[value] }))}
      />
      <TextField name="area" label="Area it covers" />
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
        hint="They are invited to coordinate it, add the seats and invite people. Whoever proposed it gets no part in it by that alone."
      />
      <LettersPreview proposalId={proposal.id} outcome="ACCEPTED" foundedName={values.name} />
      <Warning>
        {values.coordinatorEmail.trim()
          ? `An invitation to coordinate it goes to ${values.coordinatorEmail.trim()} as well. `
          : 'An invitation to coordinate it goes to the address above as well. '}
        Messages that are sent cannot be taken back.
      </Warning>
      <SubmitButton>Found it, and send these messages</SubmitButton>
    </Form>
  );
}
