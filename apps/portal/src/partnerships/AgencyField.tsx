import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { graphql } from '../gql';
import { sectors } from '../table/sectors';

const AgencyChoicesQuery = graphql(`
  query AgencyChoices($matching: String) {
    agencies(first: 20, matching: $matching) {
      nodes {
        id
        name
        sector
        agencyType
      }
    }
  }
`);

interface AgencyFieldProps {
  name: string;
  label: string;
  optional?: boolean;
  noMatch?: string;
  /** Name of the agency chosen at first. */
  initialText?: string;
}

/** Choosing an agency by any word of its name. */
export function AgencyField({ noMatch = 'No agency of that name', ...field }: AgencyFieldProps) {
  const [words, search] = useState('');
  const [{ data }] = useQuery({ query: AgencyChoicesQuery, variables: { matching: useDeferredValue(words) } });
  return (
    <ComboBoxField
      {...field}
      hint="Type any word of its name."
      noMatch={noMatch}
      onSearch={search}
      options={(data?.agencies.nodes ?? []).map(({ id, name, sector, agencyType }) => ({
        id,
        label: name,
        detail: [sectors[sector].label, agencyType].filter(Boolean).join(', '),
      }))}
    />
  );
}
