import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { useFreshPageQuery } from '../ui/useFreshPageQuery';
import { CancelMeetingForm } from './CancelMeetingForm';

const CancelMeetingPageQuery = graphql(`
  query CancelMeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      title
      viewerCan {
        cancel
      }
      ...CancelMeetingForm
    }
  }
`);

export function CancelMeetingPage() {
  const { id } = useParams();
  const [data, waiting, again] = useFreshPageQuery(CancelMeetingPageQuery, { id: id! });
  if (!data) return waiting;
  if (!data.meeting?.viewerCan.cancel) return <NotFound />;
  return (
    <Page
      title="Cancel the meeting"
      caption={data.meeting.title}
      back={{ to: `/meetings/${id}`, label: 'Back to the meeting' }}
    >
      <CancelMeetingForm key={id} meeting={data.meeting} again={again} />
    </Page>
  );
}
