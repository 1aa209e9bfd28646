import { useParams } from 'react-router';
import { AgreementStatus } from '../agreements/AgreementStatus';
import { CampaignsHere } from '../campaigns/CampaignsHere';
import { graphql } from '../gql';
import { ChecklistSummary } from '../checklist/ChecklistSummary';
import { LatestInLibrary } from '../library/LatestInLibrary';
import { MeetingList } from '../meetings/MeetingList';
import { GovernanceSummary } from '../templates/GovernanceSummary';
import { TermsSummary } from '../terms/TermsSummary';
import { CareNotice } from '../officers/CareNotice';
import { TableGaps } from '../nominations/TableGaps';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { AboutPartnership } from './AboutPartnership';
import { RecentChanges } from './history/RecentChanges';
import { LifeNotice } from './LifeNotice';
import { LookAfterPartnership } from './LookAfterPartnership';
import { ParkedMail } from './ParkedMail';
import { TheTable } from './TheTable';

const PartnershipPageQuery = graphql(`
  query PartnershipPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      slug
      area
      endedOn
      viewerCan {
        scheduleMeeting
      }
      upcomingMeetings(first: 3) {
        nodes {
          id
          ...MeetingListItem
        }
        pageInfo {
          hasNextPage
        }
      }
      ...CareNotice
      ...ParkedMail
      ...TableGaps
      ...TheTable
      ...AboutPartnership
      ...LifeNotice
      ...LookAfterPartnership
      ...TermsSummary
      ...GovernanceSummary
      ...AgreementStatus
      ...ChecklistSummary
      ...RecentChanges
      ...LatestInLibrary
      ...CampaignsHere
    }
    viewer {
      person {
        id
      }
    }
  }
`);

/** One partnership: its table, its next meetings, its officers. */
export function PartnershipPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(PartnershipPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const { name, area, endedOn, upcomingMeetings, viewerCan } = partnership;
  const scheduleAt = viewerCan.scheduleMeeting ? `/partnerships/${slug}/meetings/new` : undefined;
  return (
    <Page
      title={name}
      caption={area}
      actions={scheduleAt && <LinkButton to={scheduleAt}>Schedule a meeting</LinkButton>}
      wide
    >
      <LifeNotice partnership={partnership} />
      <CareNotice partnership={partnership} />
      <ParkedMail partnership={partnership} />
      {!endedOn && (
        <section aria-labelledby="the-table">
          <h2 className="govuk-heading-l" id="the-table">
            The table
          </h2>
          <TheTable key={partnership.id} partnership={partnership} viewerId={data.viewer?.person.id} />
        </section>
      )}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <section aria-labelledby="next-meetings">
            <h2 className="govuk-heading-l" id="next-meetings">
              {endedOn ? 'Meetings' : 'Next meetings'}
            </h2>
            {!endedOn && <MeetingList meetings={upcomingMeetings.nodes} isPast={false} scheduleAt={scheduleAt} />}
            <p className="govuk-body">
              {upcomingMeetings.pageInfo.hasNextPage && (
                <>
                  <TextLink to={`/partnerships/${slug}/meetings`}>All meetings ahead</TextLink>
                  <br />
                </>
              )}
              <TextLink to={`/partnerships/${slug}/meetings/past`}>Past meetings</TextLink>
            </p>
          </section>
          <TermsSummary partnership={partnership} />
          <GovernanceSummary partnership={partnership} />
          <RecentChanges partnership={partnership} />
        </div>
        <div className="govuk-grid-column-one-third">
          <TableGaps partnership={partnership} />
          <CampaignsHere partnership={partnership} />
          <LatestInLibrary partnership={partnership} />
          <AgreementStatus partnership={partnership} />
          <ChecklistSummary partnership={partnership} />
          <AboutPartnership partnership={partnership} />
          <LookAfterPartnership partnership={partnership} />
        </div>
      </div>
    </Page>
  );
}
