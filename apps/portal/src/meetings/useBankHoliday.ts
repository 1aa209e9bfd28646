import { useQuery } from 'urql';
import { isLocalDate } from '../forms/rules';
import { graphql } from '../gql';
import { nationWords } from './series/words';

const BankHolidaysQuery = graphql(`
  query BankHolidays($year: Int!) {
    bankHolidays(year: $year) {
      on
      name
      nations
    }
  }
`);

/** The bank holiday on a day, with where it is kept when that is not the whole United Kingdom. */
export function useBankHoliday(day: string): string | undefined {
  const isDay = isLocalDate(day);
  const [{ data }] = useQuery({
    query: BankHolidaysQuery,
    variables: { year: Number(day.slice(0, 4)) },
    pause: !isDay,
  });
  const holiday = isDay ? data?.bankHolidays.find(({ on }) => on === day) : undefined;
  if (!holiday) return undefined;
  const where = holiday.nations.map((nation) => nationWords[nation]).join(' and ');
  return holiday.nations.length === 3 ? holiday.name : `${holiday.name}, a holiday in ${where}`;
}
