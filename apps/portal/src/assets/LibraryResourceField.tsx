import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { graphql } from '../gql';
import { kindWords } from '../library/words';

const ResourcesForAssetsQuery = graphql(`
  query ResourcesForAssets($words: String) {
    librarySearch(words: $words, first: 20) {
      hits {
        resource {
          id
          title
          current {
            id
            kind
          }
        }
      }
    }
  }
`);

/** A resource of the library as a whole, found by words in it. Its value is the id of the resource. */
export function LibraryResourceField({ name }: { name: string }) {
  const [words, search] = useState('');
  const [{ data }] = useQuery({ query: ResourcesForAssetsQuery, variables: { words: useDeferredValue(words).trim() } });
  return (
    <ComboBoxField
      name={name}
      label="Find it in the library"
      hint="By words of its title or in it. The asset leads to its page in the library, which always shows the version to use."
      noMatch="Nothing in the library"
      onSearch={search}
      options={(data?.librarySearch.hits ?? []).flatMap(({ resource }) =>
        resource
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
  );
}
