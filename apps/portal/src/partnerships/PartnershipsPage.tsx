import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';

const PartnershipsPageQuery = graphql(`
  query PartnershipsPage($after: String) {
    viewer {
      person {
        id
      }
      viewerCan {
        createPartnership
      }
      partnerships(first: 50, after: $after) {
        nodes {
          id
          name
          slug
          area
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** Every partnership that is shared with me, by name. */
export function PartnershipsPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(PartnershipsPageQuery, { after });
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  const { partnerships, viewerCan } = data.viewer;
  return (
    <Page
      title="My partnerships"
      actions={viewerCan.createPartnership && <LinkButton to="/partnerships/new">Create a partnership</LinkButton>}
    >
      {partnerships.nodes.length === 0 && (
        <EmptyState title="You sit at no table at present">
          <p className="govuk-body">A coordinator invites you by email. Open the link in that email to join.</p>
        </EmptyState>
      )}
      <ul className="govuk-list govuk-list--spaced">
        {partnerships.nodes.map(({ id, name, slug, area }) => (
          <li key={id}>
            <TextLink to={`/partnerships/${slug}`}>{name}</TextLink>
            <span className="rt-under">{area}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Do you know of another? <TextLink to="/propose">Tell us about partnerships in your area</TextLink>
      </p>
      <Pagination pageInfo={partnerships.pageInfo} label="Pages of partnerships" />
    </Page>
  );
}
