import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { useFreshPageQuery } from '../ui/useFreshPageQuery';
import { RescheduleMeetingForm } from './RescheduleMeetingForm';

const RescheduleMeetingPageQuery = graphql(`
  query RescheduleMeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      title
      viewerCan {
        reschedule
      }
      ...RescheduleMeetingForm
    }
    viewer {
      ...RescheduleMeetingFormViewer
    }
  }
`);

export function RescheduleMeetingPage() {
  const { id } = useParams();
  const [data, waiting, again] = useFreshPageQuery(RescheduleMeetingPageQuery, { id: id! });
  if (!data) return waiting;
  if (!data.meeting?.viewerCan.reschedule) return <NotFound />;
  return (
    <Page
      title="Reschedule the meeting"
      caption={data.meeting.title}
      back={{ to: `/meetings/${id}`, label: 'Back to the meeting' }}
    >
      <RescheduleMeetingForm key={id} meeting={data.meeting} viewer={data.viewer} again={again} />
    </Page>
  );
}
