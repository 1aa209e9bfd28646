import { CheckboxField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details, Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { NominationFacts } from './NominationFacts';

const NominationDecisionFragment = graphql(`
  fragment NominationDecision on Nomination {
    id
    name
    email
    version
    isAtAgencyDomain
    seat {
      id
      agency {
        id
        name
        emailDomains
      }
    }
    ...NominationFacts
  }
`);

const ApproveNominationMutation = graphql(`
  mutation ApproveNomination($input: ApproveNominationInput!) {
    approveNomination(input: $input) {
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

const DeclineNominationMutation = graphql(`
  mutation DeclineNomination($input: DeclineNominationInput!) {
    declineNomination(input: $input) {
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

/** Whom an agency names, and the two answers to it. An address that is not the agency's must be checked first. */
export function NominationDecision({
  nomination: ref,
}: {
  nomination: FragmentType<typeof NominationDecisionFragment>;
}) {
  const nomination = readFragment(NominationDecisionFragment, ref);
  const { id, version, name, email, seat, isAtAgencyDomain } = nomination;
  const agency = seat?.agency.name ?? 'the agency';
  const domains = seat?.agency.emailDomains ?? [];
  const notify = useNotify();
  const approve = useMutationForm(ApproveNominationMutation, {
    initial: { nominationId: id, version, hasCheckedAddress: false },
    onDone: () => notify(`Approved. An invitation is on its way to ${email}; ${name} has access once they accept.`),
  });
  const decline = useMutationForm(DeclineNominationMutation, {
    initial: { nominationId: id, version, reason: '' },
    rules: [required('reason', 'Enter a reason, which the agency is told')],
    onDone: () => notify(`Declined. Whoever nominated ${name} is told by email, with your reason.`),
  });
  return (
    <article className="rt-to-decide" aria-labelledby={`nomination-${id}`}>
      <h3 className="govuk-heading-m" id={`nomination-${id}`}>
        {name}, for {agency}
      </h3>
      <NominationFacts nomination={nomination} />
      <Form form={approve.form} isSmall>
        {!isAtAgencyDomain && (
          <>
            <Warning>
              {domains.length > 0
                ? `${email} is not at a domain that ${agency} is known by (${domains.join(', ')}).`
                : `No email domain is known for ${agency}, so ${email} cannot be compared.`}
            </Warning>
            <CheckboxField name="hasCheckedAddress" label={`I checked this address with ${agency}`} />
          </>
        )}
        <SubmitButton>Approve and send the invitation</SubmitButton>
      </Form>
      <Details summary={`Decline the nomination of ${name}`}>
        <Form form={decline.form} isSmall>
          <TextArea name="reason" label="Reason" rows={2} hint="Whoever nominated them is told." />
          <SubmitButton kind="secondary">Decline</SubmitButton>
        </Form>
      </Details>
    </article>
  );
}
