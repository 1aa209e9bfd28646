import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { InvitationTable } from './InvitationTable';

const InvitationsPageQuery = graphql(`
  query InvitationsPage($slug: String!, $after: String) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        appointOfficers
        invite
      }
      invitations(first: 50, after: $after) {
        nodes {
          id
          ...SentInvitation
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** Every invitation to a seat or an office, newest first. */
export function InvitationsPage() {
  const { slug } = useParams();
  const after = useCursor();
  const [data, waiting] = usePageQuery(InvitationsPageQuery, { slug: slug!, after });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership || !(partnership.viewerCan.invite || partnership.viewerCan.appointOfficers)) return <NotFound />;
  return (
    <Page
      title="Invitations"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/people`, label: 'People and seats' }}
      actions={<LinkButton to={`/partnerships/${slug}/invite`}>Invite people</LinkButton>}
      wide
    >
      <InvitationTable invitations={partnership.invitations.nodes} />
      <Pagination pageInfo={partnership.invitations.pageInfo} label="Pages of invitations" />
    </Page>
  );
}
