import { RadioField, type Choice } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { Warning } from '../ui/Notes';
import { AnyPartnershipField } from './AnyPartnershipField';
import { LettersPreview } from './LettersPreview';

const MergeProposalMutation = graphql(`
  mutation MergeProposal($input: MergeProposalInput!) {
    mergeProposal(input: $input) {
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

interface MergeProposalFormProps {
  proposal: { id: string; version: number };
  partnerships: readonly { id: string; name: string; area: string }[];
  others: readonly { id: string; name: string; area: string; reference: string }[];
  /** `partnership <id>` or `proposal <id>`; empty when nothing is chosen yet. */
  chosen: string;
}

const ANOTHER = 'another';

export function MergeProposalForm({ proposal, partnerships, others, chosen }: MergeProposalFormProps) {
  const notify = useNotify();
  const choices: Choice[] = [
    ...partnerships.map(({ id, name, area }) => ({ value: `partnership ${id}`, label: name, hint: area })),
    ...others.map(({ id, name, area, reference }) => ({
      value: `proposal ${id}`,
      label: `${name} (proposal ${reference})`,
      hint: area,
    })),
    { value: ANOTHER, label: 'A partnership that is not in this list' },
  ];
  const isChoice = choices.some(({ value }) => value === chosen);
  const { form, values } = useMutationForm(MergeProposalMutation, {
    initial: {
      proposalId: proposal.id,
      version: proposal.version,
      same: isChoice ? chosen : choices.length === 1 ? ANOTHER : '',
      partnershipId: '',
    },
    rules: [
      ({ same, partnershipId }) =>
        same && (same !== ANOTHER || partnershipId)
          ? undefined
          : {
              code: 'REQUIRED',
              message: 'Choose what it is the same as',
              path: [same === ANOTHER ? 'partnershipId' : 'same'],
            },
    ],
    variables: ({ proposalId, version, same, partnershipId }) => ({
      input: { proposalId, version, ...targetOf(same, partnershipId) },
    }),
    onDone: (_, { same }) =>
      notify(
        isProposal(same)
          ? 'The two proposals are joined, and are decided together. Whoever made this one is told.'
          : 'The proposal is merged. Whoever made it is told that the partnership is known already, and not which it is.',
        `/national/proposals/${proposal.id}`,
      ),
  });
  return (
    <Form form={form}>
      <RadioField name="same" label="It is the same as" choices={choices} />
      {values.same === ANOTHER && <AnyPartnershipField name="partnershipId" label="Partnership" />}
      {values.same && (
        <LettersPreview proposalId={proposal.id} outcome={isProposal(values.same) ? 'JOINED' : 'KNOWN'} />
      )}
      <Warning>A message that is sent cannot be taken back, and the proposal cannot be parted again.</Warning>
      <SubmitButton>Merge, and send this</SubmitButton>
    </Form>
  );
}

const isProposal = (same: string) => same.startsWith('proposal ');

function targetOf(same: string, partnershipId: string) {
  if (same === ANOTHER) return { partnershipId };
  const id = same.split(' ')[1]!;
  return isProposal(same) ? { otherProposalId: id } : { partnershipId: id };
}
