import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { DayOf } from '../ui/When';
import { interestTones, interestWords } from './words';

const MyInterestFragment = graphql(`
  fragment MyInterest on Interest {
    id
    words
    state
    reason
    expressedAt
    version
    agency {
      id
      name
    }
    viewerCan {
      withdraw
    }
  }
`);

const WithdrawInterestMutation = graphql(`
  mutation WithdrawInterest($input: WithdrawInterestInput!) {
    withdrawInterest(input: $input) {
      interest {
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

/** What I wrote, how it stands, and the way to take it back. */
export function MyInterest({ interest: ref }: { interest: FragmentType<typeof MyInterestFragment> }) {
  const interest = readFragment(MyInterestFragment, ref);
  const { id, state, version, reason, viewerCan } = interest;
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawInterestMutation, {
    initial: { interestId: id, version },
    onDone: () => notify('Your interest is withdrawn. Those who decide see that.'),
  });
  return (
    <section aria-labelledby={`mine-${id}`}>
      <h2 className="govuk-heading-l" id={`mine-${id}`}>
        Your interest
      </h2>
      <SummaryList
        rows={[
          ['State', <Tag tone={interestTones[state]}>{interestWords[state]}</Tag>],
          reason && ['Reason', <span className="rt-words">{reason}</span>],
          state === 'TAKEN_UP' && [
            'What happens next',
            'Your agency can name somebody for its seat. You have access only when you are invited and accept.',
          ],
          ['For', interest.agency.name],
          ['You wrote', <span className="rt-words">{interest.words}</span>],
          ['On', <DayOf at={interest.expressedAt} />],
        ]}
      />
      {viewerCan.withdraw && (
        <Form form={form} isSmall>
          <SubmitButton kind="secondary">Withdraw your interest</SubmitButton>
        </Form>
      )}
    </section>
  );
}
