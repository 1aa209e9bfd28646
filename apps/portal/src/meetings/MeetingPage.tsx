import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { MeetingActionLog } from '../actions/MeetingActionLog';
import { SeenBy } from '../agreements/SeenBy';
import { graphql } from '../gql';
import type { MeetingStatus } from '../gql/graphql';
import { MeetingDecisions } from '../decisions/MeetingDecisions';
import { MeetingMinutes } from '../minutes/MeetingMinutes';
import { ToRatify } from '../decisions/ToRatify';
import { MeetingPapers } from '../papers/MeetingPapers';
import { MeetingPack } from '../packs/MeetingPack';
import { OpenSittingButton } from '../sittings/OpenSittingButton';
import { HeldMeeting } from '../sittings/HeldMeeting';
import { InterestsBefore } from '../sittings/InterestsBefore';
import { Heading } from '../ui/Heading';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AgendaList } from './AgendaList';
import { CancelledNotice } from './CancelledNotice';
import { Marking } from './Marking';
import { MeetingActions } from './MeetingActions';
import { MeetingFacts } from './MeetingFacts';
import { MeetingGone } from './MeetingGone';
import { MeetingNews } from './MeetingNews';
import { MyAnswer } from './MyAnswer';
import { ParkedDeliveries } from './ParkedDeliveries';
import { SeriesNote } from './series/SeriesNote';
import { ProposedItems } from './ProposedItems';
import { useLiveMeeting } from './useLiveMeeting';
import { WhoIsComing } from './WhoIsComing';

const MeetingPageQuery = graphql(`
  query MeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      title
      seenBy
      agreementTitle
      audience {
        ...SeenBy
      }
      status
      endsAt
      partnership {
        id
        name
        slug
      }
      ...MeetingFacts
      ...SeriesNote
      ...MeetingAgenda
      ...MeetingPapers
      ...ProposedItems
      ...ToRatify
      ...MeetingDecisions
      ...MeetingActionLog
      ...MeetingMinutes
      agendaItems {
        id
        marking
      }
      ...MeetingNews
      ...OpenSittingButton
      ...InterestsBefore
      sitting {
        id
      }
      ...MyAnswer
      ...WhoIsComing
      ...CancelledNotice
      ...ParkedDeliveries
      ...MeetingActions
      ...MeetingPack
    }
    viewer {
      person {
        id
      }
    }
  }
`);

export function MeetingPage() {
  const { id } = useParams();
  return <OpenMeeting key={id} id={id!} />;
}

function OpenMeeting({ id }: { id: string }) {
  const [data, waiting, again] = usePageQuery(MeetingPageQuery, { id });
  useLiveMeeting(id, again);
  const [openedAt] = useState(() => new Date());
  const [wasOpen, setOpen] = useState(false);
  if (data?.meeting && !wasOpen) setOpen(true);
  if (!data) return waiting;
  const { meeting, viewer } = data;
  if (!meeting) return wasOpen ? <MeetingGone /> : <NotFound />;

  const isOver = new Date(meeting.endsAt) < openedAt;
  return (
    <Page
      title={meeting.title}
      caption={
        <>
          {meeting.partnership ? (
            <Link to={`/partnerships/${meeting.partnership.slug}`}>{meeting.partnership.name}</Link>
          ) : (
            'Meeting'
          )}
          <Marking seenBy={meeting.seenBy} agreementTitle={meeting.agreementTitle} />
          {meeting.agendaItems.some(({ marking }) => marking === 'OFFICIAL_SENSITIVE') && (
            <span className="rt-marking">
              <span className="govuk-visually-hidden">. </span>OFFICIAL-SENSITIVE. Handle each marked item as it says.
            </span>
          )}
        </>
      }
      inPartnership={meeting.partnership?.slug}
      back={
        meeting.partnership
          ? { to: `/partnerships/${meeting.partnership.slug}/meetings`, label: 'Meetings' }
          : undefined
      }
      actions={<MeetingActions meeting={meeting} />}
      wide
    >
      <CancelledNotice meeting={meeting} />
      <ParkedDeliveries meeting={meeting} />
      <MeetingNews meeting={meeting} />
      <OpenSittingButton meeting={meeting} />
      {meeting.sitting && <HeldMeeting meetingId={meeting.id} />}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <MeetingFacts meeting={meeting} />
          <SeriesNote meeting={meeting} />
          <SeenBy audience={meeting.audience} namesShutOut />
        </div>
        <div className="govuk-grid-column-one-third">
          {!meeting.sitting && <MyAnswer meeting={meeting} viewerId={viewer?.person.id} isOver={isOver} />}
        </div>
      </div>
      <Heading level={2} size="m">
        Agenda
      </Heading>
      <AgendaList meeting={meeting} />
      <ToRatify meeting={meeting} again={again} />
      <MeetingPapers meeting={meeting} />
      <MeetingPack meeting={meeting} again={again} />
      <ProposedItems meeting={meeting} />
      <MeetingDecisions meeting={meeting} again={again} />
      <MeetingMinutes meeting={meeting} />
      <MeetingActionLog meeting={meeting} />
      {!meeting.sitting && (
        <>
          <InterestsBefore meeting={meeting} />
          <Heading level={2} size="m">
            {comingTitle(meeting.status, isOver)}
          </Heading>
          <WhoIsComing meeting={meeting} />
        </>
      )}
    </Page>
  );
}

function comingTitle(status: MeetingStatus, isOver: boolean) {
  if (status === 'CANCELLED') return 'Answers before it was cancelled';
  return isOver ? 'Who said they would come' : 'Who is coming';
}
