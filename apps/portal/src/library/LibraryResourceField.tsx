import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { graphql } from '../gql';
import { kindWords } from './words';

const ResourcesByWordsQuery = graphql(`
  query ResourcesByWords($words: String) {
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

interface LibraryResourceFieldProps {
  name: string;
  label: string;
  hint?: string;
  /** Title of the one chosen at first. */
  title?: string;
}

/** A resource of the library as a whole, found by words in it. Its value is the id of the resource. */
export function LibraryResourceField({ name, label, hint, title = '' }: LibraryResourceFieldProps) {
  const [words, search] = useState(title);
  const [{ data }] = useQuery({ query: ResourcesByWordsQuery, variables: { words: useDeferredValue(words).trim() } });
  return (
    <ComboBoxField
      name={name}
      label={label}
      hint={hint}
      initialText={title}
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
