import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { kindWords } from '../library/words';
import { useNotify } from '../ui/notifications';

const ResourcesForAllQuery = graphql(`
  query ResourcesForAll($words: String) {
    librarySearch(words: $words, first: 20) {
      hits {
        resource {
          id
          title
          foundBy
          current {
            id
            kind
          }
        }
      }
    }
  }
`);

const FillLibraryGapMutation = graphql(`
  mutation FillLibraryGap($input: FillLibraryGapInput!) {
    fillLibraryGap(input: $input) {
      libraryGap {
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

/** Names the resource that fills it, found by words. */
export function FillGapForm({ gap: { id, version } }: { gap: { id: string; version: number } }) {
  const notify = useNotify();
  const [words, search] = useState('');
  const [{ data }] = useQuery({ query: ResourcesForAllQuery, variables: { words: useDeferredValue(words).trim() } });
  const { form } = useMutationForm(FillLibraryGapMutation, {
    initial: { gapId: id, version, resourceId: '' },
    rules: [required('resourceId', 'Choose the resource that fills it')],
    onDone: () => notify('It is filled. Whoever needs it is told by mail.'),
  });
  return (
    <Form form={form} isSmall>
      <ComboBoxField
        name="resourceId"
        label="Which resource fills it?"
        hint="By words of its title or in it. Those that the whole network can read are offered."
        noMatch="Nothing in the library for the whole network"
        onSearch={search}
        options={(data?.librarySearch.hits ?? []).flatMap(({ resource }) =>
          resource && (resource.foundBy === 'NETWORK' || resource.foundBy === 'PUBLIC')
            ? [
                {
                  id: resource.id,
                  label: resource.title,
                  detail: resource.current ? kindWords[resource.current.kind] : '',
                },
              ]
            : [],
        )}
      />
      <SubmitButton>Say that it is filled</SubmitButton>
    </Form>
  );
}
