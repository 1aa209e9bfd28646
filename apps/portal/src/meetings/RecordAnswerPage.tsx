import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { RecordAnswerForm } from './RecordAnswerForm';

const RecordAnswerPageQuery = graphql(`
  query RecordAnswerPage($id: ID!) {
    meeting(id: $id) {
      id
      title
      partnership {
        id
        slug
      }
      viewerCan {
        respondForOthers
      }
      invitations {
        id
        ...RecordAnswerForm
      }
    }
  }
`);

/** An answer that somebody gave by telephone or in the corridor. */
export function RecordAnswerPage() {
  const { id, invitationId } = useParams();
  const [data, waiting] = usePageQuery(RecordAnswerPageQuery, { id: id! });
  if (!data) return waiting;
  const invitation = data.meeting?.invitations.find((each) => each.id === invitationId);
  if (!data.meeting?.viewerCan.respondForOthers || !invitation) return <NotFound />;
  return (
    <Page
      title="Record an answer"
      caption={data.meeting.title}
      inPartnership={data.meeting.partnership?.slug}
      back={{ to: `/meetings/${id}`, label: 'Back to the meeting' }}
    >
      <RecordAnswerForm key={invitationId} meetingId={data.meeting.id} invitation={invitation} />
    </Page>
  );
}
