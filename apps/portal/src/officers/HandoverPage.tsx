import { useParams } from 'react-router';
import { graphql } from '../gql';
import { InvitationActions } from '../partnerships/InvitationActions';
import { stateWords } from '../partnerships/words';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { usePageQuery } from '../ui/usePageQuery';
import { Day, DayOf } from '../ui/When';
import { ChangeOverlapForm } from './ChangeOverlapForm';
import { HandoverActions } from './HandoverActions';
import { HandoverSteps } from './HandoverSteps';
import { officeWord } from './words';

const HandoverPageQuery = graphql(`
  query HandoverPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      handovers {
        id
        office
        state
        overlapUntil
        startedAt
        acceptedAt
        startedBy {
          id
          name
        }
        outgoing {
          id
          endsOn
          endedAt
          name
        }
        incoming {
          id
          startsOn
          name
        }
        invitation {
          id
          email
          startsOn
          state
          expiresAt
          version
          viewerCan {
            resend
            withdraw
          }
        }
        ...HandoverSteps
        ...ChangeOverlapForm
        ...HandoverActions
      }
    }
  }
`);

/** One handover: how far it has come, and what may be done about it. */
export function HandoverPage() {
  const { slug, handoverId } = useParams();
  const [data, waiting] = usePageQuery(HandoverPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  const handover = partnership?.handovers.find(({ id }) => id === handoverId);
  if (!partnership || !handover) return <NotFound />;
  const { office, state, outgoing, incoming, invitation, overlapUntil, startedAt, startedBy, acceptedAt } = handover;
  // Offered from the day it was sent, they begin when they accept.
  const offered = invitation && invitation.startsOn > startedAt.slice(0, 10) ? invitation.startsOn : undefined;
  const firstDay = incoming?.startsOn ?? offered;
  const isWaiting = state === 'STARTED' || state === 'EXPIRED';
  return (
    <Page
      title={`Handover of the office of ${officeWord(office)}`}
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/people`, label: 'People and seats' }}
    >
      <HandoverSteps handover={handover} />
      <SummaryList
        rows={[
          ['From', outgoing?.name ?? 'Not shown to you'],
          ['To', incoming?.name ?? invitation?.email ?? 'Not shown to you'],
          ['First day of the successor', firstDay ? <Day on={firstDay} /> : 'The day they accept'],
          ['Overlap until', <Day on={overlapUntil} />],
          [
            'Started',
            <>
              <DayOf at={startedAt} />
              {startedBy && ` by ${startedBy.name}`}
            </>,
          ],
          acceptedAt && ['Accepted', <DayOf at={acceptedAt} />],
          isWaiting &&
            invitation && [
              'Invitation',
              <>
                {stateWords[invitation.state]}
                {invitation.state === 'PENDING' && (
                  <>
                    , good until <DayOf at={invitation.expiresAt} />
                  </>
                )}
              </>,
              // Taking it back has a button of its own below.
              <InvitationActions
                invitation={{ ...invitation, viewerCan: { ...invitation.viewerCan, withdraw: false } }}
              />,
            ],
        ]}
      />
      {isWaiting && outgoing?.endedAt && (
        <p className="govuk-body">
          {outgoing.name ?? 'Whoever hands over'} has left the office already. The successor takes it up alone.
        </p>
      )}
      <ChangeOverlapForm handover={handover} />
      <HandoverActions handover={handover} slug={slug!} />
    </Page>
  );
}
