import { addressProblem, tidy, wordsProblem } from '@lib/kernel';
import { EXAMPLE_AGENCY, headingOf, type ColumnKey } from './columns.js';
import { dayWritten } from './day-written.js';
import { nearest } from './nearest.js';
import type { CellMark, RawRow } from './raw-sheet.js';
import type { Fault, PersonWritten, SheetRow } from './sheet-row.js';
import { answerWritten, KIND_WORDS, kindWritten, SECTOR_WORDS, sectorWritten } from './words-written.js';

const MARKS: Readonly<Record<CellMark, string>> = {
  FORMULA:
    'This cell holds a formula, and what it comes to may differ from one day to the next. Paste its value instead.',
  ERROR: 'This cell shows an error. Enter the value itself.',
  TOO_LONG: 'This cell holds far more text than fits. Was another column pasted into it?',
  DATE: 'Your spreadsheet has made a date of this. Format the cell as text and enter the words again.',
};
const DAYS: readonly ColumnKey[] = ['startsOn', 'endsOn', 'deputyStartsOn', 'deputyEndsOn'];
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Makes values of the words of one row. `places` says where each column stands. */
export function readRow(raw: RawRow, places: ReadonlyMap<ColumnKey, number>, width: number): SheetRow {
  const faults: Fault[] = [];
  const fault = (column: ColumnKey | null, message: string) => void faults.push({ column, message });
  const written: Partial<Record<ColumnKey, string>> = {};
  const text = (key: ColumnKey): string => {
    const place = places.get(key);
    const mark = place === undefined ? undefined : raw.marks?.[place];
    const cell = place === undefined ? '' : tidy(raw.cells[place]);
    if (cell) written[key] = cell;
    if (!mark || (mark === 'DATE' && DAYS.includes(key))) return cell;
    fault(key, MARKS[mark]);
    return '';
  };
  const words = (key: ColumnKey, label: string, max: number, least = 0): string => {
    const said = text(key);
    const problem = wordsProblem(said, { label, max });
    if (problem) fault(key, problem.message);
    else if (said && said.length < least) fault(key, `Enter ${label} in full.`);
    return problem ? '' : said;
  };
  const oneOf = <T>(key: ColumnKey, read: (said: string) => T | undefined, otherwise: (said: string) => string) => {
    const said = text(key);
    const found = said ? read(said) : undefined;
    if (said && found === undefined) fault(key, otherwise(said));
    return found ?? null;
  };
  const day = (key: ColumnKey): string | null => {
    const said = text(key);
    if (!said) return null;
    const read = dayWritten(said);
    if ('day' in read) return read.day;
    fault(key, read.fault);
    return null;
  };
  const person = (
    keys: Readonly<Record<Exclude<keyof PersonWritten, 'jobTitle'>, ColumnKey>>,
    jobTitle = '',
  ): PersonWritten => {
    const name = words(keys.name, 'the name', 120);
    const email = text(keys.email);
    const problem = email ? addressProblem(email) : null;
    if (problem) fault(keys.email, problem.message);
    return { name, email, jobTitle, startsOn: day(keys.startsOn), endsOn: day(keys.endsOn) };
  };

  const agency = words('agency', 'the name of the agency', 200, 2);
  const before = faults.length;
  if (!agency && before === 0) fault('agency', 'Enter the agency that holds the seat.');
  const domains = text('emailDomains');
  const emailDomains = domains
    ? [
        ...new Set(
          domains
            .toLowerCase()
            .split(/[\s,;]/)
            .map((each) => each.replace(/^@/, ''))
            .filter(Boolean),
        ),
      ]
    : null;
  if (emailDomains?.some((each) => each.length > 253 || !DOMAIN.test(each)))
    fault('emailDomains', 'Enter what its mail addresses end in, like police.example.org.');
  if (raw.cells.some((cell, place) => place >= width && tidy(cell) !== ''))
    fault(null, 'This row has more cells than there are headings. Is a comma missing its quote marks?');

  return {
    number: raw.number,
    written,
    agency,
    sector: oneOf('sector', sectorWritten, (said) => notAmong('sector', said, Object.values(SECTOR_WORDS))),
    agencyType: words('agencyType', 'what kind of agency it is', 60, 2),
    emailDomains,
    isNewAgency: oneOf('newAgency', answerWritten, yesOrNo) ?? false,
    kind: oneOf('kind', kindWritten, (said) => notAmong('kind of seat', said, Object.values(KIND_WORDS))),
    isStatutory: oneOf('statutory', answerWritten, yesOrNo),
    title: words('title', 'what tells the seat apart', 120),
    representative: person(
      { name: 'name', email: 'email', startsOn: 'startsOn', endsOn: 'endsOn' },
      words('jobTitle', 'the job title', 120),
    ),
    deputy: person({
      name: 'deputyName',
      email: 'deputyEmail',
      startsOn: 'deputyStartsOn',
      endsOn: 'deputyEndsOn',
    }),
    isExample: agency === EXAMPLE_AGENCY,
    faults,
  };
}

const yesOrNo = (said: string): string => `“${said.slice(0, 40)}” is neither. Enter Yes or No.`;

function notAmong(what: string, said: string, choices: readonly string[]): string {
  const near = nearest(said, choices);
  const word = `There is no ${what} “${said.slice(0, 40)}”.`;
  if (near.length > 0) return `${word} Did you mean ${near.map((each) => `“${each}”`).join(' or ')}?`;
  return choices.length < 5
    ? `${word} Enter ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`
    : `${word} They are listed on the page “What each column means” (${headingOf('sector')}).`;
}
