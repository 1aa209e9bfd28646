import { Form } from '../forms/Form';
import { RadioField, CheckboxField } from '../forms/ChoiceFields';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { SeatKind } from '../gql/enums';
import { EmailText } from '../ui/EmailLink';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { SummaryList } from '../ui/SummaryList';
import { DayOf } from '../ui/When';

const InterestDecisionFragment = graphql(`
  fragment InterestDecision on Interest {
    id
    name
    email
    jobTitle
    words
    expressedAt
    version
    partnershipName
    agency {
      id
      name
    }
    viewerCan {
      needsSeat
    }
  }
`);

const TakeUpInterestMutation = graphql(`
  mutation TakeUpInterest($input: TakeUpInterestInput!) {
    takeUpInterest(input: $input) {
      interest {
        id
        seatToFill {
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

const DeclineInterestMutation = graphql(`
  mutation DeclineInterest($input: DeclineInterestInput!) {
    declineInterest(input: $input) {
      interest {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface InterestDecisionProps {
  interest: FragmentType<typeof InterestDecisionFragment>;
  slug: string;
}

/** Somebody who would come, and the two answers to them. */
export function InterestDecision({ interest: ref, slug }: InterestDecisionProps) {
  const interest = readFragment(InterestDecisionFragment, ref);
  const { id, version, name, agency, viewerCan } = interest;
  const notify = useNotify();
  const takeUp = useMutationForm(TakeUpInterestMutation, {
    initial: { interestId: id, version, kind: 'CO_OPTED' as SeatKind, isStatutory: false },
    variables: ({ kind, isStatutory, ...input }) => ({
      input: viewerCan.needsSeat ? { ...input, kind, isStatutory } : input,
    }),
    onDone: ({ interest: taken }) =>
      notify(
        `The interest of ${agency.name} is taken up, and ${name} is told. The seat can be filled now: its lead nominates somebody, or you invite somebody.`,
        taken?.seatToFill ? `/partnerships/${slug}/seats/${taken.seatToFill.id}` : `/partnerships/${slug}/filling`,
      ),
  });
  const decline = useMutationForm(DeclineInterestMutation, {
    initial: { interestId: id, version, reason: '' },
    rules: [required('reason', 'Enter a reason, which they are told')],
    onDone: () => notify(`The interest of ${agency.name} is declined. ${name} is told by email, with your reason.`),
  });
  return (
    <article className="rt-to-decide" aria-labelledby={`interest-${id}`}>
      <h3 className="govuk-heading-m" id={`interest-${id}`}>
        {agency.name}
      </h3>
      <SummaryList
        rows={[
          ['From', [name, interest.jobTitle].filter(Boolean).join(', ')],
          ['Email', <EmailText email={interest.email} />],
          ['For the vacancy', interest.partnershipName],
          ['In their words', <span className="rt-words">{interest.words}</span>],
          ['Expressed', <DayOf at={interest.expressedAt} />],
        ]}
      />
      <Form form={takeUp.form} isSmall>
        {viewerCan.needsSeat && (
          <>
            <RadioField
              name="kind"
              label={`Seat that ${agency.name} gets`}
              inline
              choices={[
                { value: 'CORE', label: 'Core' },
                { value: 'CO_OPTED', label: 'Co-opted' },
                { value: 'OBSERVER', label: 'Observer' },
              ]}
            />
            <CheckboxField name="isStatutory" label="Held under a legal duty (statutory)" />
          </>
        )}
        <SubmitButton>{viewerCan.needsSeat ? 'Take up, and add the seat' : 'Take up'}</SubmitButton>
      </Form>
      <Details summary={`Decline the interest of ${agency.name}`}>
        <Form form={decline.form} isSmall>
          <TextArea name="reason" label="Reason" rows={2} hint={`${name} is told.`} />
          <SubmitButton kind="secondary">Decline</SubmitButton>
        </Form>
      </Details>
    </article>
  );
}
