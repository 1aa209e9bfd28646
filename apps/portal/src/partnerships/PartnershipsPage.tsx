import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { PartnershipLine } from './PartnershipLine';

const PartnershipsPageQuery = graphql(`
  query PartnershipsPage($after: String) {
    viewer {
      person {
        id
      }
      viewerCan {
        createPartnership
      }
      endedPartnerships(first: 1) {
        nodes {
          id
        }
      }
      partnerships(first: 50, after: $after) {
        nodes {
          id
          name
          slug
          area
          status
          kind
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
  const { partnerships, endedPartnerships, viewerCan } = data.viewer;
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
        {partnerships.nodes.map((partnership) => (
          <PartnershipLine key={partnership.id} {...partnership} />
        ))}
      </ul>
      <p className="govuk-body">
        Do you know of another? <TextLink to="/propose">Tell us about partnerships in your area</TextLink>
      </p>
      <Pagination pageInfo={partnerships.pageInfo} label="Pages of partnerships" />
      {endedPartnerships.nodes.length > 0 && (
        <p className="govuk-body">
          <TextLink to="/partnerships/ended">Partnerships that were merged or closed</TextLink>
        </p>
      )}
    </Page>
  );
}
