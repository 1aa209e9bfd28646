import { SECTOR_WORDS } from './words-written.js';

/** What a column is called in the code. */
export type ColumnKey =
  | 'agency'
  | 'sector'
  | 'agencyType'
  | 'emailDomains'
  | 'newAgency'
  | 'kind'
  | 'statutory'
  | 'title'
  | 'name'
  | 'email'
  | 'jobTitle'
  | 'startsOn'
  | 'endsOn'
  | 'deputyName'
  | 'deputyEmail'
  | 'deputyStartsOn'
  | 'deputyEndsOn';

export interface SheetColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  /** Other headings that people write, in lower case. */
  readonly also: readonly string[];
  readonly meaning: string;
  readonly example: string;
}

const column = (
  key: ColumnKey,
  heading: string,
  also: readonly string[],
  meaning: string,
  example: string,
): SheetColumn => ({ key, heading, also, meaning, example });

const DAY = 'As 21/11/2026 (day first), 2026-11-21, 21 November 2026, or a date of your spreadsheet.';

/** The one shape of a partnership's table as a sheet: a row for each seat. The page on the columns and the template are made of this. */
export const COLUMNS: readonly SheetColumn[] = [
  column(
    'agency',
    'Agency',
    ['agency name', 'organisation', 'organization'],
    'The agency that holds the seat. Needed. With the seat title it says which seat the row is about.',
    'Northshire Police',
  ),
  column(
    'sector',
    'Sector',
    ['agency sector'],
    `Needed for an agency that is new to Roundtable. One of: ${Object.values(SECTOR_WORDS).join(', ')}.`,
    'Policing',
  ),
  column(
    'agencyType',
    'Agency type',
    ['type of agency', 'kind of agency'],
    'What kind of body it is, in words. Needed for an agency that is new to Roundtable.',
    'police force',
  ),
  column(
    'emailDomains',
    'Email domains',
    ['email domain', 'mail domains'],
    'What its mail addresses end in. Several with a comma between them. Can be empty.',
    'northshire.police.example.org',
  ),
  column(
    'newAgency',
    'New agency',
    ['is new agency', 'new'],
    'Mostly empty. Write Yes if the name looks like an agency that Roundtable knows and it is another one all the same.',
    '',
  ),
  column(
    'kind',
    'Seat kind',
    ['kind', 'kind of seat', 'seat type'],
    'Core, Co-opted or Observer. Needed for a new seat.',
    'Core',
  ),
  column(
    'statutory',
    'Statutory',
    ['is statutory', 'statutory seat'],
    'Yes or No. A new seat is not statutory when this is empty.',
    'Yes',
  ),
  column(
    'title',
    'Seat title',
    ['title', 'what tells it apart'],
    'Only where an agency has several seats: what tells this one apart. Up to 120 characters.',
    'Neighbourhood policing',
  ),
  column(
    'name',
    'Representative',
    ['representative name', 'name'],
    'The name of who fills the seat or is to be invited to it.',
    'Sam Example',
  ),
  column(
    'email',
    'Representative email',
    ['email', 'email address'],
    'Where the invitation goes. Empty leaves the seat as it is.',
    'sam@northshire.police.example.org',
  ),
  column('jobTitle', 'Representative job title', ['job title'], 'Can be empty.', 'Superintendent'),
  column(
    'startsOn',
    'Representative first day',
    ['first day', 'representative from'],
    `${DAY} Empty means from the day of the import.`,
    '2026-12-01',
  ),
  column(
    'endsOn',
    'Representative last day',
    ['last day', 'representative until'],
    `${DAY} Empty means without an end.`,
    '',
  ),
  column('deputyName', 'Deputy', ['deputy name'], 'The name of the deputy.', ''),
  column('deputyEmail', 'Deputy email', [], 'Where the invitation of the deputy goes.', ''),
  column('deputyStartsOn', 'Deputy first day', ['deputy from'], 'As for the representative.', ''),
  column('deputyEndsOn', 'Deputy last day', ['deputy until'], 'As for the representative.', ''),
];

/** Added to a sheet that is given back to be mended, and passed over when it is read again. */
export const FAULTS_HEADING = 'Faults';

/** The agency of the row that stands in the template as an example. */
export const EXAMPLE_AGENCY = 'Northshire Police (an example: this row is not imported)';

export const MOST_ROWS = 5000;
export const MOST_BYTES = 5 * 1024 * 1024;

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');

const known = new Map<string, ColumnKey>(
  COLUMNS.flatMap(({ key, heading, also }) =>
    [heading, ...also].map((each): [string, ColumnKey] => [plain(each), key]),
  ),
);

/** Which column a heading means; undefined when it is none of ours. */
export const columnCalled = (heading: string): ColumnKey | undefined => known.get(plain(heading));

export const headingOf = (key: ColumnKey): string => COLUMNS.find((each) => each.key === key)?.heading ?? key;
