import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { graphql } from '../gql';

const LibraryFilesQuery = graphql(`
  query LibraryFiles($words: String) {
    librarySearch(words: $words, first: 20) {
      hits {
        resource {
          id
          title
          current {
            id
            files {
              id
              label
              file {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

/** A file of a library resource, found by words in it. Its value is the id of the file. */
export function LibraryFileField({ name, hint }: { name: string; hint: string }) {
  const [words, search] = useState('');
  const [{ data }] = useQuery({ query: LibraryFilesQuery, variables: { words: useDeferredValue(words).trim() } });
  return (
    <ComboBoxField
      name={name}
      label="Find it in the library"
      hint={hint}
      noMatch="Nothing in the library that has a file"
      onSearch={search}
      options={(data?.librarySearch.hits ?? []).flatMap(({ resource }) =>
        (resource?.current?.files ?? []).flatMap(({ label, file }) =>
          file ? [{ id: file.id, label: `${resource!.title}: ${label}`, detail: file.name }] : [],
        ),
      )}
    />
  );
}
