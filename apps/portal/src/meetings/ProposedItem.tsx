import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { AgendaProposalState } from '../gql/graphql';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { Tag, type Tone } from '../ui/Tag';
import { purposeWords } from './words';

const ProposedItemFragment = graphql(`
  fragment ProposedItem on AgendaProposal {
    id
    title
    why
    minutes
    purpose
    state
    reason
    isMineToDecide
    version
    proposedBy {
      id
      name
    }
  }
`);

const TakeMutation = graphql(`
  mutation TakeProposedItem($input: TakeProposedItemInput!) {
    takeProposedItem(input: $input) {
      meeting {
        id
        agendaVersion
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const DeclineMutation = graphql(`
  mutation DeclineProposedItem($input: DeclineProposedItemInput!) {
    declineProposedItem(input: $input) {
      meeting {
        id
        agendaVersion
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const states: Record<AgendaProposalState, { words: string; tone: Tone }> = {
  OPEN: { words: 'Not decided yet', tone: 'waiting' },
  TAKEN: { words: 'On the agenda', tone: 'good' },
  DECLINED: { words: 'Declined', tone: 'quiet' },
};

export function ProposedItem({ proposal: ref }: { proposal: FragmentType<typeof ProposedItemFragment> }) {
  const { id, title, why, minutes, purpose, state, reason, isMineToDecide, version, proposedBy } = readFragment(
    ProposedItemFragment,
    ref,
  );
  const facts = [proposedBy?.name, minutes != null && `${minutes} min`, purposeWords[purpose].toLowerCase()];
  return (
    <div className="rt-card">
      <h3 className="govuk-heading-s">
        {title} <Tag tone={states[state].tone}>{states[state].words}</Tag>
      </h3>
      <p className="govuk-body-s">{facts.filter(Boolean).join(', ')}</p>
      <p className="govuk-body rt-lines">{why}</p>
      {reason && <p className="govuk-body rt-lines">Why it was declined: {reason}</p>}
      {isMineToDecide && (
        <>
          <TakeForm proposalId={id} version={version} title={title} />
          <Details summary="Decline" about={title}>
            <DeclineForm proposalId={id} version={version} />
          </Details>
        </>
      )}
    </div>
  );
}

function TakeForm({ title, ...initial }: { proposalId: string; version: number; title: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(TakeMutation, {
    initial,
    onDone: () => notify(`“${title}” is the last item of the agenda now. Its proposer is told.`),
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton kind="secondary">Put it on the agenda</SubmitButton>
    </Form>
  );
}

function DeclineForm(known: { proposalId: string; version: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(DeclineMutation, {
    initial: { ...known, reason: '' },
    rules: [required('reason', 'Enter why it is declined')],
    onDone: () => notify('The item is declined. Its proposer is told.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea name="reason" label="Why it is declined" hint="Its proposer reads it." rows={2} />
      <SubmitButton kind="secondary">Decline the item</SubmitButton>
    </Form>
  );
}
