import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';

const StopAlertPageQuery = graphql(`
  query StopAlertPage($token: String!) {
    searchAlert(token: $token) {
      name
      isStopped
    }
  }
`);

const StopSearchAlertMutation = graphql(`
  mutation StopSearchAlert($input: StopSearchAlertInput!) {
    stopSearchAlert(input: $input) {
      searchAlert {
        name
        isStopped
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Behind the link of a letter, for whoever holds it. Opening it changes nothing: a mail program may have done so. */
export function StopAlertPage() {
  const token = useParams().token!;
  const [data, waiting] = usePageQuery(StopAlertPageQuery, { token });
  const notify = useNotify();
  const { form } = useMutationForm(StopSearchAlertMutation, {
    initial: { token },
    onDone: () => notify('No more mail comes of this search.'),
  });
  if (!data) return waiting;
  const { searchAlert } = data;
  if (!searchAlert)
    return (
      <Page title="This link leads nowhere any more">
        <p className="govuk-body">
          The search has been deleted, and nothing is told of it. If you came from a letter of today, try copying the
          whole link from it.
        </p>
      </Page>
    );
  const { name, isStopped } = searchAlert;
  if (isStopped)
    return (
      <Page title={`You are told no more of “${name}”`}>
        <p className="govuk-body">
          The search itself is kept. You can be told of it again in{' '}
          <TextLink to="/library/searches">My searches</TextLink>.
        </p>
      </Page>
    );
  return (
    <Page title={`Stop telling you of “${name}”?`}>
      <p className="govuk-body">You would get no more mail of what is new in this search of the library.</p>
      <Form form={form} isSmall>
        <SubmitButton>Stop telling me</SubmitButton>
      </Form>
    </Page>
  );
}
