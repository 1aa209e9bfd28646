import { useParams } from 'react-router';
import { YetToUndertake } from '../agreements/YetToUndertake';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { NoSeats } from './NoSeats';
import { OfficeTerms } from './OfficeTerms';
import { SeatList } from './SeatList';

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
      ...NoSeats
      ...YetToUndertake
    }
    viewer {
      person {
        id
      }
    }
  }
`);

/** Who holds an office and who sits where, with what may be done about it. */
export function PeoplePage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(PeoplePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership, viewer } = data;
  if (!partnership) return <NotFound />;
  const { name, seats, viewerCan } = partnership;
  const here = `/partnerships/${slug}`;
  const mayInvite = viewerCan.invite || viewerCan.appointOfficers;
  return (
    <Page
      title="People and seats"
      caption={name}
      actions={
        <>
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
        </>
      }
      wide
    >
      <h2 className="govuk-heading-l">Officers</h2>
      <OfficeTerms partnership={partnership} />
      <h2 className="govuk-heading-l">Seats</h2>
      {seats.length ? (
        <SeatList seats={seats} here={`${here}/seats`} />
      ) : (
        <NoSeats partnership={partnership} viewerId={viewer?.person.id} />
      )}
      <YetToUndertake partnership={partnership} withLink />
    </Page>
  );
}
