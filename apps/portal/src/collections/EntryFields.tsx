import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { ListFields } from '../forms/ListFields';
import { TextArea } from '../forms/TextField';
import { graphql } from '../gql';
import { kindWords } from '../library/words';
import { blankEntry, type EntryValues } from './arranging';

const ResourcesToCollectQuery = graphql(`
  query ResourcesToCollect($words: String) {
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

const MOST = 50;

/** What is in one section: resources found by words, and notes. */
export function EntryFields({ name }: { name: string }) {
  return (
    <ListFields<EntryValues>
      name={name}
      noun="entry"
      most={MOST}
      blank={blankEntry}
      first="resourceId"
      nameOf={({ title, note }) => title || note.trim().slice(0, 60)}
    >
      {(entry, { title }) => (
        <>
          <ResourceChoice name={`${entry}.resourceId`} title={title} />
          <TextArea
            name={`${entry}.note`}
            label="Note"
            hint="Read above the resource, or by itself."
            rows={2}
            optional
          />
        </>
      )}
    </ListFields>
  );
}

function ResourceChoice({ name, title }: { name: string; title: string }) {
  const [typed, search] = useState('');
  const words = useDeferredValue(typed).trim();
  const [{ data }] = useQuery({ query: ResourcesToCollectQuery, variables: { words }, pause: words === '' });
  return (
    <ComboBoxField
      name={name}
      label="Resource"
      hint="By words of its title or in it. Those for the public and the network are offered."
      optional
      initialText={title}
      noMatch="Nothing in the library for the public or the network"
      onSearch={search}
      options={(data?.librarySearch.hits ?? []).flatMap(({ resource }) =>
        resource && (resource.foundBy === 'PUBLIC' || resource.foundBy === 'NETWORK')
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
