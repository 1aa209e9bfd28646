import { useParams } from 'react-router';
import { graphql } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { OfficeTerms } from './OfficeTerms';
import { SeatTable } from './SeatTable';

const PeoplePageQuery = graphql(`
  query PeoplePage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        appointOfficers
        invite
        manageSeats
      }
      seats {
        id
        ...TableSeat
      }
      ...OfficeTerms
    }
  }
`);

/** Who holds an office and who sits where, with what may be done about it. */
export function PeoplePage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(PeoplePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const { name, seats, viewerCan } = partnership;
  const here = `/partnerships/${slug}`;
  const mayInvite = viewerCan.invite || viewerCan.appointOfficers;
  return (
    <Page title="People and seats" caption={name} wide>
      <ButtonGroup>
        {mayInvite && <LinkButton to={`${here}/invite`}>Invite people</LinkButton>}
        {viewerCan.manageSeats && (
          <LinkButton kind="secondary" to={`${here}/seats/new`}>
            Add a seat
          </LinkButton>
        )}
        {mayInvite && (
          <LinkButton kind="secondary" to={`${here}/invitations`}>
            Invitations sent
          </LinkButton>
        )}
      </ButtonGroup>
      <h2 className="govuk-heading-l">Officers</h2>
      <OfficeTerms partnership={partnership} />
      <h2 className="govuk-heading-l">Seats</h2>
      {seats.length ? (
        <SeatTable seats={seats} manageAt={`${here}/seats`} />
      ) : (
        <EmptyState title={viewerCan.manageSeats ? 'No seats at this table yet' : 'The seats are not shown to you'}>
          {viewerCan.manageSeats && <p className="govuk-body">Add a seat for each agency, then invite people.</p>}
        </EmptyState>
      )}
    </Page>
  );
}
