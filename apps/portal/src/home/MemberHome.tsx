import { useState } from 'react';
import { MyActions } from '../actions/MyActions';
import { CampaignsToSign } from '../campaigns/CampaignsToSign';
import { CampaignsWithProposals } from '../kits/CampaignsWithProposals';
import { PollsToAnswer } from '../date-polls/PollsToAnswer';
import { graphql } from '../gql';
import { MinutesForMe } from '../minutes/MinutesForMe';
import { FillingTasks } from '../nominations/FillingTasks';
import { PapersOwed } from '../papers/PapersOwed';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { greeting } from './greeting';
import { MyAgencies } from './MyAgencies';
import { MyMeetings } from './MyMeetings';
import { MyPartnerships } from './MyPartnerships';
import { WaitsForMe } from './WaitsForMe';

const HomePageQuery = graphql(`
  query HomePage {
    viewer {
      person {
        id
        name
      }
      viewerCan {
        createPartnership
      }
      ...FillingTasks
      ...PollsToAnswer
      ...PapersOwed
      ...MinutesForMe
      ...CampaignsToSign
      ...CampaignsWithProposals
      openActions {
        id
        meeting {
          id
          partnership {
            id
            name
          }
        }
        ...ActionLine
      }
      leads {
        id
        ...MyAgency
      }
      awaitingAnswer {
        id
        ...WaitingInvitation
      }
      upcomingMeetings(first: 10) {
        nodes {
          id
          ...MyMeeting
        }
        pageInfo {
          hasNextPage
        }
      }
      partnerships(first: 20) {
        nodes {
          id
          ...MyPartnership
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

/** What waits for me, my next meetings, and where I sit. */
export default function MemberHome() {
  const [now] = useState(() => new Date());
  const [data, waiting] = usePageQuery(HomePageQuery, {});
  if (!data) return waiting;
  const { viewer } = data;
  if (!viewer) return null;
  const { awaitingAnswer, upcomingMeetings, partnerships, leads, viewerCan } = viewer;
  return (
    <Page
      title={greeting(viewer.person.name, now)}
      actions={viewerCan.createPartnership && <LinkButton to="/partnerships/new">Create a partnership</LinkButton>}
      aside={
        <>
          <MyAgencies leads={leads} />
          <MyPartnerships partnerships={partnerships.nodes} hasMore={partnerships.pageInfo.hasNextPage} />
          <section aria-labelledby="the-network">
            <h2 className="govuk-heading-m" id="the-network">
              The network
            </h2>
            <ul className="govuk-list govuk-list--spaced">
              <li>
                <TextLink to="/vacancies">Vacancies</TextLink>
                <span className="rt-under">What partnerships look for</span>
              </li>
            </ul>
          </section>
        </>
      }
    >
      <FillingTasks viewer={viewer} />
      <PollsToAnswer viewer={viewer} />
      <PapersOwed viewer={viewer} />
      <MinutesForMe viewer={viewer} />
      <CampaignsToSign viewer={viewer} />
      <CampaignsWithProposals viewer={viewer} />
      {partnerships.nodes.length === 0 && leads.length === 0 ? (
        <EmptyState title="You sit at no table at present">
          <p className="govuk-body">
            A coordinator invites you to a partnership by email. Open the link in that email, and the partnership
            appears here. If you expected one, ask its coordinator to send the invitation again.
          </p>
          <p className="govuk-body">
            <TextLink to="/account">Look at your account</TextLink>
          </p>
        </EmptyState>
      ) : (
        <>
          <WaitsForMe invitations={awaitingAnswer} />
          <MyActions actions={viewer.openActions} />
          <MyMeetings meetings={upcomingMeetings.nodes} hasMore={upcomingMeetings.pageInfo.hasNextPage} />
        </>
      )}
    </Page>
  );
}
