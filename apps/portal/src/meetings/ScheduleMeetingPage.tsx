import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ScheduleMeetingForm } from './ScheduleMeetingForm';

const ScheduleMeetingPageQuery = graphql(`
  query ScheduleMeetingPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        scheduleMeeting
      }
      ...ScheduleMeetingForm
    }
    viewer {
      ...ScheduleMeetingFormViewer
    }
    agendaTemplates {
      ...AgendaTemplates
    }
  }
`);

export function ScheduleMeetingPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ScheduleMeetingPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership, viewer, agendaTemplates } = data;
  if (!partnership?.viewerCan.scheduleMeeting) return <NotFound />;
  return (
    <Page
      title="Schedule a meeting"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/meetings`, label: 'Meetings' }}
    >
      <ScheduleMeetingForm key={partnership.id} partnership={partnership} viewer={viewer} templates={agendaTemplates} />
    </Page>
  );
}
