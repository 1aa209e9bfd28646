import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ActivityComments } from './ActivityComments';
import { ActivityEvidence } from './ActivityEvidence';
import { MoveActivity } from './MoveActivity';
import { doerOf, whoseOf } from './plan';
import { daysInWords, kindWords, pounds, stateTones, stateWords, timesInWords } from './words';

const ActivityPageQuery = graphql(`
  query ActivityPage($id: ID!) {
    campaignActivity(id: $id) {
      id
      title
      kind
      what
      state
      droppedBecause
      area
      place
      startsOn
      endsOn
      startsTime
      endsTime
      cost
      doerWords
      isYours
      doer {
        id
        name
      }
      partner {
        id
        agency {
          id
          name
        }
      }
      campaign {
        id
        title
        startsOn
        endsOn
        partnership {
          id
          slug
        }
      }
      conflicts {
        id
        title
        startsOn
        endsOn
        partner {
          id
          agency {
            id
            name
          }
        }
      }
      viewerCan {
        change
        move
      }
      ...MoveActivity
      ...ActivityEvidenceList
      ...ActivityCommentList
    }
  }
`);

/** One activity of a campaign: what, when, where and by whom; what shows that it was done; and what is said of it. */
export function ActivityPage() {
  const { id: campaignId, activityId } = useParams() as { id: string; activityId: string };
  const [data, waiting] = usePageQuery(ActivityPageQuery, { id: activityId });
  if (!data) return waiting;
  const activity = data.campaignActivity;
  if (activity?.campaign.id !== campaignId) return <NotFound />;
  const { campaign, conflicts, state, startsTime, viewerCan } = activity;
  const doer = doerOf(activity);
  return (
    <Page
      title={activity.title}
      caption={campaign.title}
      back={{ to: `/campaigns/${campaignId}/plan`, label: 'Plan' }}
      inPartnership={campaign.partnership?.slug}
      actions={
        viewerCan.change && (
          <LinkButton kind="secondary" to={`/campaigns/${campaignId}/plan/${activityId}/change`}>
            Change it
          </LinkButton>
        )
      }
    >
      {conflicts.length > 0 && (
        <Inset>
          <p className="govuk-body govuk-!-font-weight-bold">
            {conflicts.length === 1 ? 'Another agency is' : 'Others are'} at the same place in the same week. Talk to
            each other.
          </p>
          <ul className="govuk-list">
            {conflicts.map((other) => (
              <li key={other.id}>
                <TextLink to={`/campaigns/${campaignId}/plan/${other.id}`}>{other.title}</TextLink>, {whoseOf(other)},{' '}
                {daysInWords(other)}
              </li>
            ))}
          </ul>
        </Inset>
      )}
      {activity.what && <p className="govuk-body rt-lines">{activity.what}</p>}
      {state === 'DROPPED' && <Inset>Dropped: {activity.droppedBecause}</Inset>}
      <SummaryList
        rows={[
          [
            'State',
            <Tag key="state" tone={stateTones[state]}>
              {stateWords[state]}
            </Tag>,
          ],
          ['Agency', whoseOf(activity)],
          ['Kind', kindWords[activity.kind]],
          ['When', whenOf(activity)],
          startsTime && ['Time', timesInWords(startsTime, activity.endsTime)],
          activity.place && ['Place', activity.place],
          activity.area && ['Areas', activity.area],
          ['Who does it', doer ? `${doer}${activity.isYours ? ' (you)' : ''}` : 'Nobody is named yet'],
          activity.cost != null && ['Expected cost', pounds(activity.cost)],
        ]}
      />
      {viewerCan.move && <MoveActivity activity={activity} />}
      <ActivityEvidence activity={activity} />
      <ActivityComments activity={activity} />
    </Page>
  );
}

interface Dated {
  startsOn?: string | null;
  endsOn?: string | null;
  campaign: { startsOn?: string | null; endsOn?: string | null };
}

/** With a word where some of it lies outside the days of the campaign. */
function whenOf({ startsOn, endsOn, campaign }: Dated) {
  if (!startsOn) return 'No days yet';
  const days = daysInWords({ startsOn, endsOn });
  if (campaign.startsOn && startsOn < campaign.startsOn) return `${days}, before the campaign begins`;
  if (campaign.endsOn && (endsOn ?? startsOn) > campaign.endsOn) return `${days}, after the campaign ends`;
  return days;
}
