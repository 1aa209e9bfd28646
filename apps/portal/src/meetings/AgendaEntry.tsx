import { ActionList, type ActionLineFragment } from '../actions/ActionList';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ItemPapers, type ItemPaperFragment } from '../papers/ItemPapers';
import { dayInWords } from '../ui/days';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { CarryButton } from './CarryButton';
import { partWords, purposeWords, seatName } from './words';

const AgendaEntryFragment = graphql(`
  fragment AgendaEntry on AgendaItem {
    id
    position
    title
    presenter
    minutes
    purpose
    notes
    content
    isCarried
    seenBy
    isHidden
    isClosed
    marking
    handling
    startsTime
    endsTime
    seats {
      id
      title
      memberName
      agency {
        id
        name
      }
    }
  }
`);

interface AgendaEntryProps {
  meetingId: string;
  item: FragmentType<typeof AgendaEntryFragment>;
  papers: readonly FragmentType<typeof ItemPaperFragment>[];
  /** Whether the reader can have items carried to the next meeting. */
  canCarry: boolean;
  mattersArising: readonly { id: string; title?: string | null; meeting?: { id: string; heldOn: string } | null }[];
  openActions: readonly FragmentType<typeof ActionLineFragment>[];
}

/** One item: when, what, and how it is to be handled. Of one that is for others only its place is told. */
export function AgendaEntry({ meetingId, item: ref, papers, canCarry, mattersArising, openActions }: AgendaEntryProps) {
  const item = readFragment(AgendaEntryFragment, ref);
  const minutes = item.minutes != null && `${item.minutes} min`;
  return (
    <li>
      <span className="rt-agenda__time">
        {item.startsTime &&
          (item.endsTime && item.minutes != null
            ? `${item.startsTime} to ${item.endsTime}`
            : `from ${item.startsTime}`)}
      </span>
      <div className="rt-agenda__title">
        {item.isClosed ? 'Restricted' : item.title}{' '}
        {item.seenBy !== 'EVERYBODY' && <span className="rt-agenda__seen-by">Seen by {seenByOf(item)}.</span>}{' '}
        {item.marking === 'OFFICIAL_SENSITIVE' && (
          <span className="rt-agenda__handling">
            <Tag tone="bad">OFFICIAL-SENSITIVE</Tag> {item.handling}
          </span>
        )}{' '}
        {item.presenter && <span className="rt-agenda__presenter">{item.presenter}</span>}{' '}
        {item.notes && <span className="rt-agenda__notes rt-lines">{item.notes}</span>}
      </div>
      <span className="rt-agenda__purpose">
        {[item.purpose && purposeWords[item.purpose], minutes].filter(Boolean).join(', ')}
      </span>
      <div className="rt-agenda__beneath">
        <ItemPapers papers={papers} />
      </div>
      {item.content === 'MATTERS_ARISING' && (
        <div className="rt-agenda__beneath">
          {mattersArising.length === 0 && <p className="govuk-body-s">The last meeting carried nothing.</p>}
          <ul className="govuk-list">
            {mattersArising.map(({ id, title, meeting }) => (
              <li key={id}>
                {title}
                {meeting && (
                  <>
                    , from <TextLink to={`/meetings/${meeting.id}`}>{dayInWords(meeting.heldOn)}</TextLink>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {item.content === 'OPEN_ACTIONS' && (
        <div className="rt-agenda__beneath">
          {openActions.length === 0 && <p className="govuk-body-s">No action is open.</p>}
          <ActionList actions={openActions} withOrigin at={meetingId} />
        </div>
      )}
      {canCarry && !item.isClosed && (
        <div className="rt-agenda__beneath">
          <CarryButton meetingId={meetingId} itemId={item.id} title={item.title ?? ''} isCarried={item.isCarried} />
        </div>
      )}
    </li>
  );
}

function seenByOf({
  seenBy,
  seats,
}: {
  seenBy: keyof typeof partWords;
  seats: readonly Parameters<typeof seatName>[0][];
}) {
  return seats.length ? `${seats.map(seatName).join('; ')} and the officers` : partWords[seenBy];
}
