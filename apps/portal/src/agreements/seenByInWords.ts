import type { SeenByFragment } from '../gql/graphql';

type Sight = Omit<SeenByFragment, 'shutOut' | 'peopleInAll' | ' $fragmentName'>;

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Audiences that the national coordinator belongs to as well, wherever it is; not where a signature is asked for. */
const NATIONAL = ['CIRCLE', 'TABLE', 'APPOINTING'];

/** What follows "Seen by": "9 of 14 seats of Tyne Valley, those whose agency has signed …, and 1 officer without a seat" */
export function seenByInWords(sight: Sight): string {
  const isNational = NATIONAL.includes(sight.whole) && !sight.agreementTitle;
  return `${ofPartnership(sight)}${isNational ? ', and the national coordinator' : ''}`;
}

function ofPartnership({ whole, partnershipName, seats, seatsInAll, people, agreementTitle }: Sight): string {
  const isOfficers = whole === 'OFFICERS' || whole === 'APPOINTING';
  const besides = people > 0 && `${counted(people, 'person', 'people')} without a seat there`;
  const gate = agreementTitle && `agencies that have signed ${agreementTitle} only`;
  if (seatsInAll === 0 && isOfficers)
    return [`the officers of ${partnershipName} (${counted(people, 'person', 'people')})`, gate]
      .filter(Boolean)
      .join(', ');
  const some = agreementTitle ? `${seats} of ${counted(seatsInAll, 'seat', 'seats')}` : counted(seats, 'seat', 'seats');
  const parts = [`${some} of ${partnershipName}`, whole === 'STATUTORY' && 'statutory only', gate];
  const said = parts.filter(Boolean).join(', ');
  return besides ? `${said}${parts.filter(Boolean).length > 1 ? ',' : ''} and ${besides}` : said;
}
