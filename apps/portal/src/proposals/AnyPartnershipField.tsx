import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { graphql } from '../gql';

const RegisterChoicesQuery = graphql(`
  query RegisterChoices($matching: String) {
    partnershipRegister(first: 20, matching: $matching) {
      nodes {
        id
        name
        area
      }
    }
  }
`);

/** Choosing one of all partnerships by any words of its name. */
export function AnyPartnershipField({ name, label }: { name: string; label: string }) {
  const [words, search] = useState('');
  const [{ data }] = useQuery({ query: RegisterChoicesQuery, variables: { matching: useDeferredValue(words) } });
  return (
    <ComboBoxField
      name={name}
      label={label}
      hint="Type any words of its name."
      noMatch="No partnership of that name"
      onSearch={search}
      options={(data?.partnershipRegister.nodes ?? []).map(({ id, name: label, area }) => ({
        id,
        label,
        detail: area,
      }))}
    />
  );
}
