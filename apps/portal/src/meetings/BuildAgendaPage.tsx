import { useParams } from 'react-router';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { BuildAgendaForm } from './BuildAgendaForm';
import { MeetingTask } from './MeetingTask';

const BuildAgendaPageQuery = graphql(`
  query BuildAgendaPage($id: ID!) {
    meeting(id: $id) {
      id
      viewerCan {
        buildAgenda
      }
      ...MeetingTask
      ...BuildAgendaForm
    }
    agendaTemplates {
      ...AgendaTemplates
    }
  }
`);

export function BuildAgendaPage() {
  const { id } = useParams();
  const [data, waiting, again] = usePageQuery(BuildAgendaPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting, agendaTemplates } = data;
  return (
    <MeetingTask key={id} title="Build the agenda" meeting={meeting} isAllowed={meeting?.viewerCan.buildAgenda}>
      {meeting && <BuildAgendaForm meeting={meeting} templates={agendaTemplates} again={again} />}
    </MeetingTask>
  );
}
