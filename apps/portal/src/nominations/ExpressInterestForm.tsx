import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';

const ExpressInterestMutation = graphql(`
  mutation ExpressInterest($input: ExpressInterestInput!) {
    expressInterest(input: $input) {
      interest {
        id
        vacancy {
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

/** For one's agency; without one there is nobody to speak for. */
export function ExpressInterestForm({ vacancyId, agency }: { vacancyId: string; agency?: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(ExpressInterestMutation, {
    initial: { vacancyId, words: '' },
    rules: [
      required('words', 'Enter why your agency is interested'),
      atMost('words', 2000, 'Keep it within 2,000 characters'),
    ],
    onDone: () =>
      notify('Your interest is on its way to the chair and coordinator. You are told by email what they decide.'),
  });
  return (
    <section aria-labelledby="express-interest">
      <h2 className="govuk-heading-l" id="express-interest">
        Express interest
      </h2>
      {agency ? (
        <Form form={form}>
          <p className="govuk-body">
            You speak for {agency}. The chair and coordinator of the partnership, and the lead of your agency, are shown
            your name, job title, email address and what you write. You get no access by asking.
          </p>
          <TextArea
            name="words"
            label="Why your agency is interested"
            hint="For example: what you do in the area, and who would come."
          />
          <SubmitButton>Express interest</SubmitButton>
        </Form>
      ) : (
        <Inset>
          We do not know your agency, so you cannot speak for one. Ask a coordinator you work with, or{' '}
          <TextLink to="/account">look at your account</TextLink>.
        </Inset>
      )}
    </section>
  );
}
