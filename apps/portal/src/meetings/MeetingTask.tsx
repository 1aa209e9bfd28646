import { useState, type ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Banner } from '../ui/Banner';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { MeetingGone } from './MeetingGone';

const MeetingTaskFragment = graphql(`
  fragment MeetingTask on Meeting {
    id
    title
    status
    partnership {
      id
      slug
    }
  }
`);

interface MeetingTaskProps {
  title: string;
  meeting?: FragmentType<typeof MeetingTaskFragment> | null;
  /** Whether the reader may do it now. */
  isAllowed?: boolean;
  children: ReactNode;
}

/** A page on which something is done to one meeting. Once it is open it stays, with what was typed, even when it can no longer be done. */
export function MeetingTask({ title, meeting: ref, isAllowed, children }: MeetingTaskProps) {
  const meeting = readFragment(MeetingTaskFragment, ref);
  const [wasAllowed, setAllowed] = useState(false);
  if (isAllowed && !wasAllowed) setAllowed(true);
  if (!meeting) return wasAllowed ? <MeetingGone /> : <NotFound />;
  const why =
    meeting.status === 'CANCELLED'
      ? 'This meeting was cancelled.'
      : 'This meeting has begun, is over, or is not yours to change.';
  return (
    <Page
      title={title}
      caption={meeting.title}
      inPartnership={meeting.partnership?.slug}
      back={{ to: `/meetings/${meeting.id}`, label: 'Back to the meeting' }}
    >
      {!isAllowed && wasAllowed && (
        <Banner kind="important">
          {why} Nothing can be saved any more; what you typed is kept below for you to copy.
        </Banner>
      )}
      {isAllowed || wasAllowed ? (
        children
      ) : (
        <p className="govuk-body">
          {why} <TextLink to={`/meetings/${meeting.id}`}>Go to the meeting</TextLink>
        </p>
      )}
    </Page>
  );
}
