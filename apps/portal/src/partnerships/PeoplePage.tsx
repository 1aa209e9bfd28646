import { useParams } from 'react-router';
import { YetToUndertake } from '../agreements/YetToUndertake';
import { graphql } from '../gql';
import { CareNotice } from '../officers/CareNotice';
import { PastHandovers } from '../officers/PastHandovers';
import { TakeIntoCareForm } from '../officers/TakeIntoCareForm';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { NoSeats } from './NoSeats';
import { OfficeTerms } from './OfficeTerms';
import { SeatList } from './SeatList';

const PeoplePageQuery = graphql(`
  query PeoplePage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCanManageVacancies
      viewerCan {
        appointOfficers
        invite
        manageSeats
      }
      sheets {
        viewerCan {
          exportTable
          importTable
        }
      }
      seats {
        id
        ...TableSeat
      }
      ...OfficeTerms
      ...CareNotice
      ...TakeIntoCareForm
      ...PastHandovers
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
  const { name, seats, sheets, viewerCan } = partnership;
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
          {partnership.viewerCanManageVacancies && (
            <LinkButton kind="secondary" to={`${here}/filling`}>
              Filling seats
            </LinkButton>
          )}
          {mayInvite && (
            <LinkButton kind="secondary" to={`${here}/invitations`}>
              Invitations sent
            </LinkButton>
          )}
          {sheets.viewerCan.importTable && (
            <LinkButton kind="secondary" to={`${here}/import`}>
              Import a sheet
            </LinkButton>
          )}
        </>
      }
      wide
    >
      <h2 className="govuk-heading-l">Officers</h2>
      <CareNotice partnership={partnership} />
      <OfficeTerms partnership={partnership} />
      <PastHandovers partnership={partnership} />
      <TakeIntoCareForm partnership={partnership} />
      <h2 className="govuk-heading-l">Seats</h2>
      {viewerCan.manageSeats && (
        <p className="govuk-body">
          <TextLink to={`/confirmations-overdue?partnership=${slug}`}>Whom their agencies have not confirmed</TextLink>
        </p>
      )}
      {seats.length ? (
        <>
          <SeatList seats={seats} here={`${here}/seats`} />
          {sheets.viewerCan.exportTable && (
            <p className="govuk-body">
              Download the table with its people, to change and import again:{' '}
              <a className="govuk-link" href={`/sheets/${slug}/table.xlsx`} download>
                as a workbook
              </a>{' '}
              or{' '}
              <a className="govuk-link" href={`/sheets/${slug}/table.csv`} download>
                as CSV
              </a>
              .
            </p>
          )}
        </>
      ) : (
        <NoSeats partnership={partnership} viewerId={viewer?.person.id} />
      )}
      <YetToUndertake partnership={partnership} withLink />
    </Page>
  );
}
