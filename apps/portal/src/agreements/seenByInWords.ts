import type { SeenByFragment } from '../gql/graphql';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What follows "Seen by": "9 of 14 seats of Tyne Valley, those whose agency has signed …, and 1 officer without a seat" */
export function seenByInWords({
  whole,
  partnershipName,
  seats,
  seatsInAll,
  people,
  agreementTitle,
}: Omit<SeenByFragment, 'shutOut' | 'peopleInAll' | ' $fragmentName'>): string {
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
