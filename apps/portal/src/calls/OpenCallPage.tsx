import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { today } from '../ui/days';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CallFields, callRules } from './CallFields';

const OpenCallPageQuery = graphql(`
  query OpenCallPage($id: ID!) {
    libraryGap(id: $id) {
      id
      missing
      details
    }
    viewer {
      library {
        canCallForExamples
      }
    }
  }
`);

const OpenCallForExamplesMutation = graphql(`
  mutation OpenCallForExamples($input: OpenCallForExamplesInput!) {
    openCallForExamples(input: $input) {
      callForExamples {
        id
        address
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Asks anybody for what is missing. */
export function OpenCallPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(OpenCallPageQuery, { id });
  if (!data) return waiting;
  const { libraryGap: gap, viewer } = data;
  if (!gap || !viewer?.library.canCallForExamples) return <NotFound />;
  return (
    <Page
      title="Call for examples"
      caption={gap.missing}
      back={{ to: `/library/gaps/${id}`, label: 'What is missing' }}
    >
      <p className="govuk-body">
        The call has a page that everybody can open and answer. What they send is read by national coordinators alone.
      </p>
      <OpenCallForm gap={gap} />
    </Page>
  );
}

function OpenCallForm({ gap: { id, missing } }: { gap: { id: string; missing: string } }) {
  const notify = useNotify();
  const { form } = useMutationForm(OpenCallForExamplesMutation, {
    initial: { gapId: id, title: missing, wanted: '', opensOn: today(), closesOn: '' },
    rules: callRules(),
    onDone: ({ callForExamples }) =>
      notify('The call is out. Send its link to whoever may answer.', callForExamples?.address),
  });
  return (
    <Form form={form}>
      <CallFields />
      <SubmitButton>Open the call</SubmitButton>
    </Form>
  );
}
