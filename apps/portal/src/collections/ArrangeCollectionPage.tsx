import { useState } from 'react';
import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { ListFields } from '../forms/ListFields';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { EntryFields } from './EntryFields';
import { blankSection, type SectionValues } from './arranging';
import { collectionsAt } from './words';

const ArrangeCollectionPageQuery = graphql(`
  query ArrangeCollectionPage($slug: String!) {
    collection(slug: $slug) {
      id
      title
      viewerCan {
        change
      }
      ...ArrangeCollection
    }
  }
`);

const ArrangeCollectionFragment = graphql(`
  fragment ArrangeCollection on Collection {
    id
    version
    address
    state
    sections {
      id
      heading
      words
      entries {
        id
        note
        resource {
          id
          title
        }
      }
    }
  }
`);

const ArrangeCollectionMutation = graphql(`
  mutation ArrangeCollection($input: ArrangeCollectionInput!) {
    arrangeCollection(input: $input) {
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

const MOST_SECTIONS = 20;

/** What is in it, as one form: sections and what is in each, put in order by the keyboard as well as by hand. */
export function ArrangeCollectionPage() {
  const slug = useParams().slug!;
  const [data, waiting] = usePageQuery(ArrangeCollectionPageQuery, { slug });
  if (!data) return waiting;
  if (!data.collection?.viewerCan.change) return <NotFound />;
  const { title } = data.collection;
  return (
    <Page title="Arrange what is in it" caption={title} back={{ to: `${collectionsAt}/${slug}`, label: title }}>
      <ArrangeForm collection={data.collection} />
    </Page>
  );
}

function ArrangeForm({ collection }: { collection: FragmentType<typeof ArrangeCollectionFragment> }) {
  const { id, version, address, state, sections } = readFragment(ArrangeCollectionFragment, collection);
  const notify = useNotify();
  // Kept from the first: what is saved has other ids, and the lines keep their keys.
  const [initial] = useState(() => ({
    version,
    sections: sections.map((section): SectionValues => ({
      key: section.id,
      heading: section.heading,
      words: section.words,
      entries: section.entries.map(({ id: key, note, resource }) => ({
        key,
        note,
        resourceId: resource?.id ?? '',
        title: resource?.title ?? '',
      })),
    })),
  }));
  const { form } = useMutationForm(ArrangeCollectionMutation, {
    initial,
    variables: (values) => ({
      input: {
        collectionId: id,
        version: values.version,
        sections: values.sections.map(({ heading, words, entries }) => ({
          heading,
          words,
          entries: entries.map(({ resourceId, note }) => ({ resourceId: resourceId || null, note })),
        })),
      },
    }),
    onDone: () => notify(state === 'PUBLISHED' ? 'It is arranged. Everybody reads it so.' : 'It is arranged.', address),
  });
  return (
    <Form form={form}>
      <ListFields<SectionValues>
        name="sections"
        noun="section"
        most={MOST_SECTIONS}
        blank={blankSection}
        first="heading"
        nameOf={({ heading }) => heading.trim()}
      >
        {(name) => (
          <>
            <TextField name={`${name}.heading`} label="Heading of the section" />
            <TextArea name={`${name}.words`} label="What this section says" rows={3} optional />
            <EntryFields name={`${name}.entries`} />
          </>
        )}
      </ListFields>
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
