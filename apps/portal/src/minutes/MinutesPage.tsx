import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { MeetingGone } from '../meetings/MeetingGone';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AskBeforeLeaving } from './AskBeforeLeaving';
import { BeginMinutes } from './BeginMinutes';
import { DraftMinutes } from './DraftMinutes';
import { MinutesDocument } from './MinutesDocument';
import type { SharedText } from './sharedText';
import { useMinutesNews } from './useMinutesNews';
import { WordsLeft } from './WordsLeft';

const MinutesPageQuery = graphql(`
  query MinutesPage($id: ID!) {
    meeting(id: $id) {
      id
      title
      heldOn
      canBeginMinutes
      partnership {
        id
        slug
      }
      minutes {
        id
        state
        ...DraftMinutes
      }
      minutesDocuments {
        id
        ...MinutesDocument
      }
    }
  }
`);

/** The minutes of a meeting: written by its officers, then read by those who see it. */
export function MinutesPage() {
  const { id } = useParams();
  return <MinutesOf key={id} id={id!} />;
}

function MinutesOf({ id }: { id: string }) {
  const [data, waiting, again] = usePageQuery(MinutesPageQuery, { id });
  const [open, setOpen] = useState(() => new Set<SharedText>());
  const drop = (text: SharedText) => setOpen((before) => new Set([...before].filter((each) => each !== text)));
  // Where the line is gone, or the reader's sight, what was read last stays for as long as there are words to save on it.
  const [last, keep] = useState(data);
  if (data?.meeting && data !== last) keep(data);
  const hasUnsaved = [...open].some((text) => text.hasUnsaved);
  const shown = data?.meeting || !last ? data : !data || hasUnsaved ? last : data;
  const written = useMinutesNews(id, again);
  if (!shown) return waiting;
  const { meeting } = shown;
  if (!meeting) return last ? <MeetingGone /> : <NotFound />;
  const { minutes, minutesDocuments, canBeginMinutes } = meeting;
  const isDraft = minutes && minutes.state !== 'CIRCULATED';
  return (
    <Page
      title="Minutes"
      caption={meeting.title}
      back={{ to: `/meetings/${id}`, label: 'Meeting' }}
      inPartnership={meeting.partnership?.slug}
    >
      <AskBeforeLeaving open={open}>
        {isDraft ? (
          <DraftMinutes minutes={minutes} meetingId={id} written={written} />
        ) : (
          [...open].map(
            (text) => text.hasUnsaved && <WordsLeft key={text.title} text={text} onDone={() => drop(text)} />,
          )
        )}
      </AskBeforeLeaving>
      {canBeginMinutes && <BeginMinutes meetingId={id} />}
      {minutesDocuments.map((document) => (
        <MinutesDocument key={document.id} meetingId={id} document={document} />
      ))}
      {!isDraft && !canBeginMinutes && minutesDocuments.length === 0 && (
        <EmptyState title="There are no minutes to read yet">
          <p className="govuk-body">They are shown here once the chair has checked them and they are circulated.</p>
        </EmptyState>
      )}
    </Page>
  );
}
