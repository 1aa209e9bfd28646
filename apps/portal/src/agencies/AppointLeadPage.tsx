import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AppointLeadForm } from './AppointLeadForm';

const AppointLeadPageQuery = graphql(`
  query AppointLeadPage($id: ID!) {
    agency(id: $id) {
      id
      name
      viewerCan {
        appointLead
      }
      people(first: 100) {
        nodes {
          id
          name
          jobTitle
        }
      }
      leads {
        id
        person {
          id
        }
      }
    }
  }
`);

export function AppointLeadPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(AppointLeadPageQuery, { id });
  if (!data) return waiting;
  const { agency } = data;
  if (!agency?.viewerCan.appointLead) return <NotFound />;
  const leading = agency.leads.map(({ person }) => person?.id);
  return (
    <Page title="Appoint a lead" caption={agency.name} back={{ to: `/agencies/${id}`, label: agency.name }}>
      <p className="govuk-body">
        A lead is the single point of contact of the agency: sees its seats at every partnership and who fills them, is
        asked every six months to confirm them, and may end them. Of those partnerships a lead sees nothing else.
      </p>
      <AppointLeadForm
        agency={agency}
        choices={agency.people.nodes.filter((person) => !leading.includes(person.id))}
        back={`/agencies/${id}`}
      />
    </Page>
  );
}
