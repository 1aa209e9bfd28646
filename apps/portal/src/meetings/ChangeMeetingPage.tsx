import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { useFreshPageQuery } from '../ui/useFreshPageQuery';
import { ChangeMeetingForm } from './ChangeMeetingForm';

const ChangeMeetingPageQuery = graphql(`
  query ChangeMeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      title
      viewerCan {
        change
      }
      ...ChangeMeetingForm
    }
  }
`);

export function ChangeMeetingPage() {
  const { id } = useParams();
  const [data, waiting, again] = useFreshPageQuery(ChangeMeetingPageQuery, { id: id! });
  if (!data) return waiting;
  if (!data.meeting?.viewerCan.change) return <NotFound />;
  return (
    <Page
      title="Change the meeting"
      caption={data.meeting.title}
      back={{ to: `/meetings/${id}`, label: 'Back to the meeting' }}
    >
      <ChangeMeetingForm key={id} meeting={data.meeting} again={again} />
    </Page>
  );
}
