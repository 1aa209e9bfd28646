import { useParams } from 'react-router';
import { AgencyAgreements } from '../agreements/AgencyAgreements';
import { graphql } from '../gql';
import { sectors } from '../table/sectors';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { usePageQuery } from '../ui/usePageQuery';
import { AgencyHistory } from './AgencyHistory';
import { AgencyLeads } from './AgencyLeads';
import { AgencyLink } from './AgencyLink';
import { AgencySeats } from './AgencySeats';
import { PlannedChanges } from './PlannedChanges';
import { ProfileNotice } from './ProfileNotice';
import { kindOfBody } from './words';

const AgencyPageQuery = graphql(`
  query AgencyPage($id: ID!) {
    agency(id: $id) {
      id
      name
      sector
      agencyType
      status
      succeededOn
      succeededBy {
        id
        name
      }
      emailDomains
      termsToConfirm
      canReadTraining
      viewerCan {
        appointLead
        confirm
        change
      }
      ...AgencyLeads
      ...AgencyHistory
      ...PlannedChanges
      ...AgencyAgreements
      ...ProfileNotice
    }
    viewer {
      person {
        id
      }
    }
  }
`);

/** One agency: who speaks for it, where it sits, what it was called and what became of it. */
export function AgencyInside() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(AgencyPageQuery, { id });
  if (!data) return waiting;
  const { agency, viewer } = data;
  if (!agency) return <NotFound />;
  const { name, sector, agencyType, status, succeededBy, succeededOn, emailDomains, termsToConfirm, viewerCan } =
    agency;
  return (
    <Page
      title={name}
      caption="Agency"
      actions={
        <>
          {viewerCan.confirm && (
            <LinkButton to={`/agencies/${id}/confirmations`}>
              {termsToConfirm > 0 ? `Confirm your people (${termsToConfirm})` : 'Confirm your people'}
            </LinkButton>
          )}
          {agency.canReadTraining && (
            <LinkButton kind="secondary" to={`/agencies/${id}/training`}>
              Training of your people
            </LinkButton>
          )}
          {viewerCan.change && (
            <LinkButton kind="secondary" to={`/agencies/${id}/change`}>
              Rename, merge or abolish
            </LinkButton>
          )}
        </>
      }
      aside={
        <>
          <AgencyLeads agency={agency} viewerId={viewer?.person.id} />
          <PlannedChanges agency={agency} />
        </>
      }
    >
      {status !== 'ACTIVE' && (
        <Inset>
          {succeededBy ? (
            <>
              {name} became part of <AgencyLink agency={succeededBy} />
            </>
          ) : (
            `${name} was abolished`
          )}
          {succeededOn && (
            <>
              {' '}
              on <Day on={succeededOn} />
            </>
          )}
          . {succeededBy ? 'Its seats passed on' : 'Its seats are closed'}; what was written before keeps its name.
        </Inset>
      )}
      <SummaryList
        rows={[
          ['Sector', sectors[sector].label],
          ['Kind of body', kindOfBody(agencyType)],
          emailDomains.length > 0 && ['Email addresses end in', emailDomains.map((each) => `@${each}`).join(', ')],
        ]}
      />
      {status === 'ACTIVE' && (
        <>
          <AgencySeats agencyId={id} />
          <p className="govuk-body">
            <TextLink to={`/agencies/${id}/people`}>People who fill its seats</TextLink>
          </p>
          <AgencyAgreements agency={agency} />
          <ProfileNotice agency={agency} />
        </>
      )}
      <AgencyHistory agency={agency} />
    </Page>
  );
}
