import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CollectionFields, collectionRules, type CollectionValues } from './CollectionFields';
import { collectionsAt } from './words';

const NewCollectionPageQuery = graphql(`
  query NewCollectionPage {
    viewer {
      library {
        canCreateCollection
      }
    }
  }
`);

const CreateCollectionMutation = graphql(`
  mutation CreateCollection($input: CreateCollectionInput!) {
    createCollection(input: $input) {
      collection {
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

export function NewCollectionPage() {
  const [data, waiting] = usePageQuery(NewCollectionPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer?.library.canCreateCollection) return <NotFound />;
  return (
    <Page title="New collection" caption="Library" back={{ to: collectionsAt, label: 'Collections and toolkits' }}>
      <p className="govuk-body">
        It is a draft at first, which national coordinators alone see. You publish it when it is ready.
      </p>
      <NewCollectionForm />
    </Page>
  );
}

function NewCollectionForm() {
  const notify = useNotify();
  const initial: CollectionValues = { kind: 'COLLECTION', title: '', summary: '' };
  const { form } = useMutationForm(CreateCollectionMutation, {
    initial,
    rules: collectionRules(),
    onDone: ({ collection }) =>
      notify('The draft is there. Say what is in it.', `${collection?.address ?? collectionsAt}/arrange`),
  });
  return (
    <Form form={form}>
      <CollectionFields />
      <SubmitButton>Create the draft</SubmitButton>
    </Form>
  );
}
