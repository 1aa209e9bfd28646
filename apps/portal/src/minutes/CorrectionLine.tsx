import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { Tag } from '../ui/Tag';
import { correctionStates } from './words';

const CorrectionLineFragment = graphql(`
  fragment CorrectionLine on MinutesCorrection {
    id
    version
    passage
    words
    why
    state
    reason
    isMineToDecide
    proposedBy {
      id
      name
    }
  }
`);

const AcceptCorrectionMutation = graphql(`
  mutation AcceptCorrection($input: AcceptCorrectionInput!) {
    acceptCorrection(input: $input) {
      correction {
        id
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const DeclineCorrectionMutation = graphql(`
  mutation DeclineCorrection($input: DeclineCorrectionInput!) {
    declineCorrection(input: $input) {
      correction {
        id
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** A correction that somebody proposes; officers decide about it here. */
export function CorrectionLine({ correction: ref }: { correction: FragmentType<typeof CorrectionLineFragment> }) {
  const { id, version, passage, words, why, state, reason, isMineToDecide, proposedBy } = readFragment(
    CorrectionLineFragment,
    ref,
  );
  const { words: stateWords, tone } = correctionStates[state];
  return (
    <div className="rt-card">
      <h4 className="govuk-heading-s">
        Correction{proposedBy && ` by ${proposedBy.name}`} <Tag tone={tone}>{stateWords}</Tag>
      </h4>
      {passage && (
        <p className="govuk-body rt-lines">
          Instead of: <del>{passage}</del>
        </p>
      )}
      <p className="govuk-body rt-lines">
        {passage ? 'Write: ' : 'Add: '}
        {words ? <ins>{words}</ins> : 'nothing'}
      </p>
      <p className="govuk-body rt-lines">Why: {why}</p>
      {reason && <p className="govuk-body rt-lines">Why it was declined: {reason}</p>}
      {isMineToDecide && (
        <>
          <Accept correctionId={id} version={version} about={why} />
          <Details summary="Decline" about={`the correction “${words || passage}”`}>
            <Decline correctionId={id} version={version} />
          </Details>
        </>
      )}
    </div>
  );
}

function Accept({ about, ...input }: { correctionId: string; version: number; about: string }) {
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(AcceptCorrectionMutation, () =>
    notify('The correction is in the minutes now. Its proposer is told.'),
  );
  return (
    <>
      <Button kind="secondary" isBusy={isBusy} onPress={() => act({ input })} about={`the correction: ${about}`}>
        Accept
      </Button>
      <Refusal>{refusal}</Refusal>
    </>
  );
}

function Decline(known: { correctionId: string; version: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(DeclineCorrectionMutation, {
    initial: { ...known, reason: '' },
    rules: [required('reason', 'Enter why it is declined')],
    onDone: () => notify('The correction is declined. Its proposer is told.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea name="reason" label="Why it is declined" hint="Its proposer reads it." rows={2} />
      <SubmitButton kind="secondary">Decline the correction</SubmitButton>
    </Form>
  );
}
