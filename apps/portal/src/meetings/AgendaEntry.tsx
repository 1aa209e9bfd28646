import { graphql, readFragment, type FragmentType } from '../gql';
import { ItemPapers } from '../papers/ItemPapers';
import { Tag } from '../ui/Tag';
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
    seenBy
    isHidden
    isClosed
    marking
    handling
    startsTime
    endsTime
    ...ItemPapers
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

/** One item: when, what, and how it is to be handled. Of one that is for others only its place is told. */
export function AgendaEntry({ item: ref }: { item: FragmentType<typeof AgendaEntryFragment> }) {
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
        {item.isClosed ? 'Restricted' : item.title}
        {item.seenBy !== 'EVERYBODY' && <span className="rt-agenda__seen-by">Seen by {seenByOf(item)}.</span>}
        {item.marking === 'OFFICIAL_SENSITIVE' && (
          <span className="rt-agenda__handling">
            <Tag tone="bad">OFFICIAL-SENSITIVE</Tag> {item.handling}
          </span>
        )}
        {item.presenter && <span className="rt-agenda__presenter">{item.presenter}</span>}
        {item.notes && <span className="rt-agenda__notes rt-lines">{item.notes}</span>}
        <ItemPapers item={item} />
      </div>
      <span className="rt-agenda__purpose">
        {[item.purpose && purposeWords[item.purpose], minutes].filter(Boolean).join(', ')}
      </span>
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
