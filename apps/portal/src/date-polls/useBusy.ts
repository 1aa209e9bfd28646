import { useQuery } from 'urql';
import { isLocalDate } from '../forms/rules';
import { graphql } from '../gql';
import type { InviteeSeat } from '../meetings/invitees';
import { seatName } from '../meetings/words';
import type { TimeDraft } from './pollForm';

const BusyAtQuery = graphql(`
  query BusyAt(
    $slug: String!
    $days: [LocalDate!]!
    $startsTimes: [LocalTime!]!
    $minutes: Int!
    $timeZone: String!
    $seatIds: [ID!]
  ) {
    partnership(slug: $slug) {
      id
      busyAt(days: $days, startsTimes: $startsTimes, minutes: $minutes, timeZone: $timeZone, seatIds: $seatIds) {
        place
        seatId
        personId
      }
    }
  }
`);

interface Asked {
  slug: string;
  times: readonly TimeDraft[];
  minutes: number;
  timeZone: string;
  seats: readonly InviteeSeat[];
  seatIds: string[];
  officers: readonly { id: string; name: string }[];
}

/** Who of those asked is busy elsewhere at each of the times, by name; only that they are, never with what. */
export function useBusy({ slug, times, minutes, timeZone, seats, seatIds, officers }: Asked): string[][] {
  const real = times.flatMap(({ heldOn, startsTime }, index) =>
    isLocalDate(heldOn) && /^([01]\d|2[0-3]):[0-5]\d$/.test(startsTime) ? { index, heldOn, startsTime } : [],
  );
  const [{ data }] = useQuery({
    query: BusyAtQuery,
    variables: {
      slug,
      days: real.map(({ heldOn }) => heldOn),
      startsTimes: real.map(({ startsTime }) => startsTime),
      minutes,
      timeZone,
      seatIds,
    },
    pause: real.length === 0,
  });
  const found = data?.partnership?.busyAt ?? [];
  return times.map((_, index) => {
    const place = real.findIndex((each) => each.index === index) + 1;
    if (place === 0) return [];
    return found
      .filter((each) => each.place === place)
      .map(({ seatId, personId }) => {
        const seat = seats.find(({ id }) => id === seatId);
        return seat ? seatName(seat) : (officers.find(({ id }) => id === personId)?.name ?? 'An officer');
      });
  });
}
