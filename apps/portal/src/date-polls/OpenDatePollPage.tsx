import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { OpenDatePollForm } from './OpenDatePollForm';

const OpenDatePollPageQuery = graphql(`
  query OpenDatePollPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        scheduleMeeting
      }
      ...OpenDatePollForm
    }
    viewer {
      ...PollFormViewer
    }
  }
`);

export function OpenDatePollPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(OpenDatePollPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership, viewer } = data;
  if (!partnership?.viewerCan.scheduleMeeting) return <NotFound />;
  return (
    <Page
      title="Find a date"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/meetings`, label: 'Meetings' }}
    >
      <p className="govuk-body-l">
        Offer a few times. Those asked say which would suit them, and you turn one of the times into the meeting.
      </p>
      <OpenDatePollForm key={partnership.id} partnership={partnership} viewer={viewer} />
    </Page>
  );
}
