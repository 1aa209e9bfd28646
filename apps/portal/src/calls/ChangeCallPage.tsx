import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CallFields, callRules } from './CallFields';

const ChangeCallPageQuery = graphql(`
  query ChangeCallPage($slug: String!) {
    callForExamples(slug: $slug) {
      id
      viewerCan {
        change
      }
      ...ChangeCall
    }
  }
`);

const ChangeCallFragment = graphql(`
  fragment ChangeCall on CallForExamples {
    id
    version
    address
    title
    wanted
    opensOn
    closesOn
  }
`);

const ChangeCallForExamplesMutation = graphql(`
  mutation ChangeCallForExamples($input: ChangeCallForExamplesInput!) {
    changeCallForExamples(input: $input) {
      callForExamples {
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

export function ChangeCallPage() {
  const slug = useParams().slug!;
  const [data, waiting] = usePageQuery(ChangeCallPageQuery, { slug });
  if (!data) return waiting;
  const { callForExamples: call } = data;
  if (!call?.viewerCan.change) return <NotFound />;
  return (
    <Page title="Change the call" caption="Call for examples" back={{ to: `/calls/${slug}`, label: 'The call' }}>
      <ChangeCallForm call={call} />
    </Page>
  );
}

function ChangeCallForm({ call }: { call: FragmentType<typeof ChangeCallFragment> }) {
  const { id, address, ...said } = readFragment(ChangeCallFragment, call);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeCallForExamplesMutation, {
    initial: { callId: id, ...said },
    rules: callRules(),
    onDone: () => notify('The call is changed.', address),
  });
  return (
    <Form form={form}>
      <CallFields />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
