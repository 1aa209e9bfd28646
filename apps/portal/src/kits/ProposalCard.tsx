import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';
import { useNotify } from '../ui/notifications';
import { fieldWords } from './words';

const ProposalCardFragment = graphql(`
  fragment ProposalCard on KitProposal {
    id
    item
    field
    before
    now
    here
  }
`);

const TakeProposalMutation = graphql(`
  mutation TakeKitProposal($input: AnswerKitProposalInput!) {
    takeKitProposal(input: $input) {
      campaign {
        id
        version
        proposals {
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

const LeaveProposalMutation = graphql(`
  mutation LeaveKitProposal($input: AnswerKitProposalInput!) {
    leaveKitProposal(input: $input) {
      campaign {
        id
        proposals {
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

interface ProposalCardProps {
  proposal: FragmentType<typeof ProposalCardFragment>;
  campaignId: string;
  canAnswer: boolean;
}

/** One change: what the kit said, what it says now, and what stands here. */
export function ProposalCard({ proposal: ref, campaignId, canAnswer }: ProposalCardProps) {
  const { id, item, field, before, now, here } = readFragment(ProposalCardFragment, ref);
  const isOurs = here !== before;
  return (
    <article className="rt-proposal" aria-label={`${item}: ${fieldWords[field]}`}>
      <h3 className="govuk-heading-s">{fieldWords[field]}</h3>
      <SummaryList
        rows={[
          field !== 'ADDED' && ['It said', <Words key="before" words={before} />],
          [
            field === 'ADDED' ? 'Proposed' : 'It says now',
            field === 'REMOVED' ? 'It has this no more' : <Words key="now" words={now} />,
          ],
          field !== 'ADDED' && [isOurs ? 'Yours, which you changed' : 'Yours', <Words key="here" words={here} />],
        ]}
      />
      {canAnswer && (
        <Answers input={{ campaignId, proposal: id }} about={`${item}: ${fieldWords[field]}`} field={field} />
      )}
    </article>
  );
}

const Words = ({ words }: { words: string }) => (
  <span className="rt-campaign__lines">{words === '' ? 'Nothing' : words}</span>
);

interface AnswersProps {
  input: { campaignId: string; proposal: string };
  about: string;
  field: string;
}

function Answers({ input, about, field }: AnswersProps) {
  const notify = useNotify();
  const take = useMutationForm(TakeProposalMutation, {
    initial: input,
    onDone: () => notify('Taken. Partners who signed other words are asked again.'),
  });
  const leave = useMutationForm(LeaveProposalMutation, {
    initial: input,
    onDone: () => notify('Left as it is. It is not proposed again.'),
  });
  return (
    <div className="rt-proposal__answers">
      <Form form={take.form} isSmall>
        <SubmitButton about={about}>
          {field === 'ADDED' ? 'Add it' : field === 'REMOVED' ? 'Take it away here too' : 'Take it'}
        </SubmitButton>
      </Form>
      <Form form={leave.form} isSmall>
        <SubmitButton kind="secondary" about={about}>
          {field === 'ADDED' ? 'Leave it out' : 'Keep ours'}
        </SubmitButton>
      </Form>
    </div>
  );
}
