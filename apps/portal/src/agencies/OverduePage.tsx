import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { OverdueTable } from './OverdueTable';

const OverduePageQuery = graphql(`
  query OverduePage($slug: String, $after: String) {
    overdueConfirmations(slug: $slug, first: 50, after: $after) {
      totalCount
      nodes {
        id
        seat {
          id
          partnership {
            id
            name
          }
        }
        ...OverdueTerm
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    viewer {
      person {
        id
      }
      viewerCan {
        keepRegister
      }
    }
  }
`);

/** Whom their agency has not confirmed for half a year, at the tables shared with the reader. */
export function OverduePage() {
  const [params] = useSearchParams();
  const slug = params.get('partnership');
  const after = useCursor();
  const [data, waiting] = usePageQuery(OverduePageQuery, { slug, after });
  if (!data) return waiting;
  const { nodes, totalCount, pageInfo } = data.overdueConfirmations;
  const where = slug && nodes[0]?.seat?.partnership?.name;
  const home = data.viewer?.viewerCan.keepRegister
    ? { to: '/national', label: 'National desk' }
    : { to: '/', label: 'Home' };
  return (
    <Page
      title="Confirmations overdue"
      caption={where || undefined}
      back={slug ? { to: `/partnerships/${slug}/people`, label: 'People and seats' } : home}
      wide
    >
      <p className="govuk-body">
        Every six months each agency confirms who sits for it. Its leads are asked by email; where it has none, the
        national coordinator appoints one.
      </p>
      <OverdueTable caption={totalCount === 1 ? '1 to be confirmed' : `${totalCount} to be confirmed`} terms={nodes} />
      <Pagination pageInfo={pageInfo} label="Pages of what is overdue" />
    </Page>
  );
}
