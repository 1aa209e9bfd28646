import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { InviteForm } from './InviteForm';

const InvitePageQuery = graphql(`
  query InvitePage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        appointOfficers
        invite
      }
      ...InviteForm
    }
  }
`);

export function InvitePage() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const [data, waiting] = usePageQuery(InvitePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership || !(partnership.viewerCan.invite || partnership.viewerCan.appointOfficers)) return <NotFound />;
  return (
    <Page
      title="Invite people"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/people`, label: 'People and seats' }}
    >
      <p className="govuk-body">They get an email with a link. Until they accept they see nothing.</p>
      <InviteForm
        key={partnership.id}
        partnership={partnership}
        seatId={params.get('seat') ?? undefined}
        capacity={capacities.find((each) => each === params.get('capacity'))}
      />
    </Page>
  );
}

const capacities = ['REPRESENTATIVE', 'DEPUTY'] as const;
