import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { Sector } from '../gql/enums';
import { sectors } from '../table/sectors';
import { TextLink } from '../ui/TextLink';
import { ResourceList } from './ResourceList';

const ForMySectorQuery = graphql(`
  query ForMySector($sector: Sector!) {
    resources(first: 3, sector: $sector) {
      nodes {
        id
        ...ResourceLine
      }
      totalCount
    }
  }
`);

/** What is written for a sector in which the reader has a seat, or for all; nothing where there is none. */
export function ForMySector({ sector }: { sector: Sector }) {
  const [{ data }] = useQuery({ query: ForMySectorQuery, variables: { sector } });
  if (!data?.resources.nodes.length) return null;
  const { label } = sectors[sector];
  return (
    <section aria-labelledby={`for-${sector}`}>
      <h2 className="govuk-heading-l" id={`for-${sector}`}>
        For {label.charAt(0).toLowerCase() + label.slice(1)}
      </h2>
      <ResourceList resources={data.resources.nodes} label={`For ${label}`} />
      <p className="govuk-body">
        <TextLink to={`/library/results?sector=${sector}`} about={`for ${label}`}>
          {data.resources.totalCount > 3 ? `All ${data.resources.totalCount}` : 'All of them'}
        </TextLink>
      </p>
    </section>
  );
}
