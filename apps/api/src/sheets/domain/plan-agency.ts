import type { Fault, SheetRow } from './sheet-row.js';
import type { AgencyNow, TableNow } from './table-now.js';
import { SECTOR_WORDS } from './words-written.js';

/** An agency that the sheet adds, by the first row that names it. */
export interface NewAgency {
  readonly name: string;
  readonly sector: NonNullable<SheetRow['sector']>;
  readonly agencyType: string;
  readonly emailDomains: readonly string[];
  readonly number: number;
}

/** What is wrong with what a row says of an agency that is known: a sheet adds agencies and changes none. */
export function faultsWithKnown(row: SheetRow, known: AgencyNow, hasSeat: boolean): Fault[] {
  const faults: Fault[] = [];
  const stays = 'An import changes no agency: write it so, or leave this empty.';
  if (row.sector && row.sector !== known.sector)
    faults.push({
      column: 'sector',
      message: `${known.name} is known under “${SECTOR_WORDS[known.sector]}”. ${stays}`,
    });
  if (row.agencyType && row.agencyType.toLowerCase() !== known.agencyType.toLowerCase())
    faults.push({ column: 'agencyType', message: `${known.name} is known as “${known.agencyType}”. ${stays}` });
  if (row.emailDomains && !sameWords(row.emailDomains, known.emailDomains))
    faults.push({
      column: 'emailDomains',
      message: `${known.name} is known with ${known.emailDomains.join(', ') || 'no domains'}. ${stays}`,
    });
  if (!known.isActive && !hasSeat)
    faults.push({
      column: 'agency',
      message: `${known.name} is no more.${known.successor ? ` “${known.successor}” took over from it: write that.` : ''}`,
    });
  return faults;
}

/** What is wrong with a row that names an agency which nobody has heard of. */
export function faultsWithNew(
  row: SheetRow,
  first: NewAgency | undefined,
  { alike }: Pick<TableNow, 'alike'>,
): Fault[] {
  const faults: Fault[] = [];
  const like = alike.get(row.agency);
  if (like && !row.isNewAgency)
    faults.push({
      column: 'agency',
      message: `“${like}” is much like it. Write it so if that is meant; if it is another agency, write Yes under “New agency”.`,
    });
  if (!first) {
    if (!row.sector && !row.faults.some(({ column }) => column === 'sector'))
      faults.push({
        column: 'sector',
        message: 'We do not know this agency yet: enter its sector, or check how its name is written.',
      });
    if (!row.agencyType && !row.faults.some(({ column }) => column === 'agencyType'))
      faults.push({
        column: 'agencyType',
        message: 'We do not know this agency yet: enter what kind of agency it is.',
      });
    return faults;
  }
  const asIn = `Row ${first.number} says otherwise of this agency. Write the same in both, or leave this empty.`;
  if (row.sector && row.sector !== first.sector) faults.push({ column: 'sector', message: asIn });
  if (row.agencyType && row.agencyType.toLowerCase() !== first.agencyType.toLowerCase())
    faults.push({ column: 'agencyType', message: asIn });
  if (row.emailDomains && !sameWords(row.emailDomains, first.emailDomains))
    faults.push({ column: 'emailDomains', message: asIn });
  return faults;
}

const sameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
