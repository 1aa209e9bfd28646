import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { NominationFacts } from './NominationFacts';
import { nominationTones, nominationWords } from './words';

const SeatNominationFragment = graphql(`
  fragment SeatNomination on Nomination {
    id
    name
    state
    reason
    version
    viewerCan {
      approve
      withdraw
    }
    ...NominationFacts
  }
`);

const WithdrawNominationMutation = graphql(`
  mutation WithdrawNomination($input: WithdrawNominationInput!) {
    withdrawNomination(input: $input) {
      nomination {
        id
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

interface SeatNominationProps {
  nomination: FragmentType<typeof SeatNominationFragment>;
  slug: string;
}

/** One nomination on the page of the seat: its state, and folded away what it says. */
export function SeatNomination({ nomination: ref, slug }: SeatNominationProps) {
  const nomination = readFragment(SeatNominationFragment, ref);
  const { id, name, state, reason, version, viewerCan } = nomination;
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawNominationMutation, {
    initial: { nominationId: id, version },
    onDone: () => notify(`The nomination of ${name} is withdrawn. They were told nothing of it.`),
  });
  return (
    <article aria-labelledby={`nomination-${id}`}>
      <h3 className="govuk-heading-s" id={`nomination-${id}`}>
        Nomination of {name} <Tag tone={nominationTones[state]}>{nominationWords[state]}</Tag>
      </h3>
      {reason && <p className="govuk-body rt-words">{reason}</p>}
      {viewerCan.approve && (
        <p className="govuk-body">
          <TextLink to={`/partnerships/${slug}/filling`}>Decide about {name}</TextLink>
        </p>
      )}
      <Details summary="What the nomination says">
        <NominationFacts nomination={nomination} />
      </Details>
      {viewerCan.withdraw && (
        <Form form={form} isSmall>
          <SubmitButton kind="secondary">Withdraw the nomination</SubmitButton>
        </Form>
      )}
    </article>
  );
}
