import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ApproveForm } from './ApproveForm';
import { termsOf } from './words';

const ApprovePageQuery = graphql(`
  query ApproveTermsPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      termsOfReference {
        draft {
          id
          number
          version
        }
        viewerCan {
          approve
        }
      }
      pastMeetings(first: 20) {
        nodes {
          id
          title
          heldOn
          status
        }
      }
      upcomingMeetings(first: 10) {
        nodes {
          id
          title
          heldOn
          status
        }
      }
    }
  }
`);

/** The chair approves the draft, or says which meeting did. */
export function ApprovePage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ApprovePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  const { draft, viewerCan } = partnership?.termsOfReference ?? {};
  if (!partnership || !draft || !viewerCan?.approve) return <NotFound />;
  const back = termsOf(slug);
  const meetings = [...partnership.upcomingMeetings.nodes.toReversed(), ...partnership.pastMeetings.nodes].filter(
    ({ status }) => status === 'SCHEDULED',
  );
  return (
    <Page
      title={`Approve version ${draft.number}`}
      caption={`${partnership.name}: terms of reference`}
      back={{ to: back, label: 'Terms of reference' }}
    >
      <p className="govuk-body">
        <TextLink to={`${back}/versions/${draft.number}`}>Read the draft</TextLink> before you approve it. Once approved
        it cannot be changed: only another version can take its place.
      </p>
      <ApproveForm key={draft.id} draft={draft} meetings={meetings} back={back} />
    </Page>
  );
}
