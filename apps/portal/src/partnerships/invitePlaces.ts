import type { Office } from '../gql/enums';
import type { InviteFormFragment } from '../gql/graphql';
import { dayAfter, dayInWords } from '../ui/days';
import { officePlace, seatPlace } from './inviteLines';
import { capacityWords, officeWords, seatLabel } from './words';

interface OfferedPlace {
  value: string;
  label: string;
}

const offices = ['CHAIR', 'VICE_CHAIR', 'COORDINATOR'] as const satisfies Office[];

/** Where somebody can be invited: what is vacant now, what will be on a known day, and offices to be held with others. */
export function placesOf({ seats, officers, viewerCan }: Omit<InviteFormFragment, ' $fragmentName'>): OfferedPlace[] {
  return [
    ...(viewerCan.invite ? seats : []).flatMap((seat) =>
      (['REPRESENTATIVE', 'DEPUTY'] as const).flatMap((capacity) => {
        const term = capacity === 'DEPUTY' ? seat.deputy : seat.representative;
        return freeFrom(term ? [term] : []).map((from) => ({
          value: seatPlace(seat.id, capacity, from),
          label: `${seatLabel(seat)}: ${capacityWords[capacity].toLowerCase()}${since(from)}`,
        }));
      }),
    ),
    ...(viewerCan.appointOfficers ? offices : []).flatMap((office) => {
      const held = officers.filter((each) => each.office === office);
      const names = held.map(({ person }) => person?.name ?? 'somebody not shown to you').join(' and ');
      const words = `Office: ${officeWords[office].toLowerCase()}`;
      return [
        ...freeFrom(held).map((from) => ({
          value: officePlace(office, { from }),
          label: `${words}${since(from)}`,
        })),
        {
          value: officePlace(office, { jointly: true }),
          label: `${words}, jointly ${names ? `with ${names}` : 'with somebody else'}`,
        },
      ];
    }),
  ];
}

/** The one day from which it is free: any, as an empty text, or the day after the last; none while somebody stays. */
function freeFrom(terms: readonly { endsOn?: string | null }[]): string[] {
  if (terms.some(({ endsOn }) => !endsOn)) return [];
  const last = terms
    .map(({ endsOn }) => endsOn!)
    .toSorted()
    .at(-1);
  return [last ? dayAfter(last) : ''];
}

const since = (from: string) => (from ? `, from ${dayInWords(from)}` : '');
