import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { graphql } from '../gql';

const PartnershipChoicesQuery = graphql(`
  query PartnershipChoices($matching: String) {
    viewer {
      person {
        id
      }
      partnerships(first: 20, matching: $matching) {
        nodes {
          id
          name
          area
          kind
        }
      }
    }
  }
`);

interface PartnershipFieldProps {
  name: string;
  label: string;
  optional?: boolean;
  /** Name of the partnership chosen at first. */
  initialText?: string;
  /** The one that the choice is made for, which cannot be chosen. */
  exceptId: string;
}

/** Choosing a partnership that is shared with the reader by words of its name. */
export function PartnershipField({ exceptId, ...field }: PartnershipFieldProps) {
  const [words, search] = useState('');
  const [{ data }] = useQuery({ query: PartnershipChoicesQuery, variables: { matching: useDeferredValue(words) } });
  const found = data?.viewer?.partnerships.nodes ?? [];
  return (
    <ComboBoxField
      {...field}
      hint="Type words of its name. Only partnerships that are shared with you are offered."
      noMatch="No partnership of that name is shared with you"
      onSearch={search}
      options={found
        .filter(({ id, kind }) => id !== exceptId && kind === 'PARTNERSHIP')
        .map(({ id, name, area }) => ({ id, label: name, detail: area }))}
    />
  );
}
