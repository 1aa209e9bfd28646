import type { PartnershipChangeFragment } from '../../gql/graphql';
import { dayInWords } from '../../ui/days';
import {
  capacityWords,
  kindWords,
  levelWords,
  officeWords,
  partnershipKindWords,
  statusWords,
  tierWords,
} from '../words';

type Change = Omit<PartnershipChangeFragment, ' $fragmentName'>;

/** In place of a name that the reader may no longer see. */
export const NOT_SHARED = 'Somebody no longer shared with you';

/** What changed, as a sentence without its full stop. */
export function changeInWords(change: Change): string {
  const { what, before, after, capacity, office } = change;
  const seat = `The seat of ${[change.agencyName, change.seatTitle].filter(Boolean).join(', ')}`;
  const who = change.person?.name ?? change.personName ?? NOT_SHARED;
  const from = (words: (value: string) => string, none: string) =>
    `from ${before === null || before === undefined ? none : words(before)} to ${after === null || after === undefined ? none : words(after)}`;
  const same = (value: string) => value;
  switch (what) {
    case 'BEGAN':
      return `The first that is known: it was called ${after}`;
    case 'NAME':
      return `Renamed ${from(same, 'nothing')}`;
    case 'STATUS':
      return `Status ${from(wordFrom(statusWords), 'not said')}`;
    case 'KIND':
      return `Kind ${from(wordFrom(partnershipKindWords), 'not said')}`;
    case 'TIER':
      return `Tier ${from(wordFrom(tierWords), 'not said')}`;
    case 'LEVEL':
      return `Level ${from(wordFrom(levelWords), 'not said')}`;
    case 'AREA':
      return `Area or remit ${from(quoted, 'nothing')}`;
    case 'REGION':
      return `Region ${from(same, 'none')}`;
    case 'PARENT':
      return `Reports to: ${from(same, 'none, or one not shared with you,')}`;
    case 'HOST':
      return `Host agency ${from(same, 'none')}`;
    case 'MERGED_INTO':
      return `Merged into ${after ?? 'a partnership that is not shared with you'}`;
    case 'ENDS_ON':
      return `To be done by: ${from(dayInWords, 'no day')}`;
    case 'PRODUCT':
      return `To hand over: ${from(quoted, 'nothing')}`;
    case 'SEAT_ADDED':
      return `${seat} came to the table`;
    case 'SEAT_CLOSED':
      return `${seat} was closed`;
    case 'SEAT_AGENCY':
      return `${seat} passed ${from(same, 'none')}`;
    case 'SEAT_KIND':
      return `${seat} changed ${from(kindOfSeat, 'not said')}`;
    case 'SEAT_TITLE':
      return `${seat} changed its title ${from(quoted, 'none')}`;
    case 'SEAT_MEMBER':
      return `The partnership that holds a seat was renamed ${from(same, 'nothing')}`;
    case 'SEAT_TAKEN':
      return `${who} became ${lower(capacity && capacityWords[capacity])} for ${seat.slice('The seat of '.length)}`;
    case 'SEAT_LEFT':
      return `${who} was no longer ${lower(capacity && capacityWords[capacity])} for ${seat.slice('The seat of '.length)}`;
    case 'OFFICE_TAKEN':
      return `${who} became ${lower(office && officeWords[office])}`;
    case 'OFFICE_LEFT':
      return `${who} was no longer ${lower(office && officeWords[office])}`;
  }
}

const lower = (words: string | null | undefined) => (words ?? '').toLowerCase();
const quoted = (value: string) => `“${value}”`;
const wordFrom = (words: Record<string, string>) => (value: string) => (words[value] ?? value).toLowerCase();

/** As the server puts it: "CORE" or "CORE STATUTORY" */
function kindOfSeat(value: string) {
  const [kind = '', statutory] = value.split(' ');
  return `${wordFrom(kindWords)(kind)}${statutory ? ' and statutory' : ''}`;
}
