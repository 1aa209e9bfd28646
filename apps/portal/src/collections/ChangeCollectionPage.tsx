import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CollectionFields, collectionRules } from './CollectionFields';
import { collectionsAt } from './words';

const ChangeCollectionPageQuery = graphql(`
  query ChangeCollectionPage($slug: String!) {
    collection(slug: $slug) {
      id
      title
      viewerCan {
        change
      }
      ...ChangeCollection
    }
  }
`);

const ChangeCollectionFragment = graphql(`
  fragment ChangeCollection on Collection {
    id
    version
    address
    kind
    title
    summary
  }
`);

const ChangeCollectionMutation = graphql(`
  mutation ChangeCollection($input: ChangeCollectionInput!) {
    changeCollection(input: $input) {
      collection {
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

export function ChangeCollectionPage() {
  const slug = useParams().slug!;
  const [data, waiting] = usePageQuery(ChangeCollectionPageQuery, { slug });
  if (!data) return waiting;
  if (!data.collection?.viewerCan.change) return <NotFound />;
  return (
    <Page
      title="Change its title"
      caption="Library"
      back={{ to: `${collectionsAt}/${slug}`, label: data.collection.title }}
    >
      <ChangeCollectionForm collection={data.collection} />
    </Page>
  );
}

function ChangeCollectionForm({ collection }: { collection: FragmentType<typeof ChangeCollectionFragment> }) {
  const { id, address, version, kind, title, summary } = readFragment(ChangeCollectionFragment, collection);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeCollectionMutation, {
    initial: { collectionId: id, version, kind, title, summary },
    rules: collectionRules(),
    onDone: () => notify('It is changed.', address),
  });
  return (
    <Form form={form}>
      <CollectionFields />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
