import { COLUMNS, type ColumnKey } from './columns.js';
import type { SeatNow } from './table-now.js';
import { KIND_WORDS, SECTOR_WORDS } from './words-written.js';

/** A seat as a row of a sheet: reading it again changes nothing. */
export function rowOfSeat({ agency, kind, isStatutory, title, places }: SeatNow): string[] {
  const [representative] = places.REPRESENTATIVE;
  const [deputy] = places.DEPUTY;
  const cells: Readonly<Record<ColumnKey, string | null | undefined>> = {
    agency: agency.name,
    sector: SECTOR_WORDS[agency.sector],
    agencyType: agency.agencyType,
    emailDomains: agency.emailDomains.join(', '),
    newAgency: '',
    kind: KIND_WORDS[kind],
    statutory: isStatutory ? 'Yes' : 'No',
    title,
    name: representative?.name,
    email: representative?.email,
    jobTitle: representative?.jobTitle,
    startsOn: representative?.startsOn,
    endsOn: representative?.endsOn,
    deputyName: deputy?.name,
    deputyEmail: deputy?.email,
    deputyStartsOn: deputy?.startsOn,
    deputyEndsOn: deputy?.endsOn,
  };
  return COLUMNS.map(({ key }) => cells[key] ?? '');
}
