import { Link, useLocation, useSearchParams } from 'react-router';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import type { CheckedRow } from './sheetRequests';
import { counted, outcomeTones, outcomeWords } from './words';

const PAGE = 100;

const filters = {
  all: { label: 'All rows', shows: () => true },
  faults: { label: 'To be mended', shows: ({ faults }: CheckedRow) => faults.length > 0 },
  notes: { label: 'With something to know', shows: ({ notes }: CheckedRow) => notes.length > 0 },
  changes: {
    label: 'That change something',
    shows: ({ says, outcome }: CheckedRow) => says.length > 0 && outcome !== 'EXAMPLE',
  },
};

/** What each row would do, in pages; which of them are shown stands in the address. */
export function CheckedRows({ rows }: { rows: CheckedRow[] }) {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const asked = Object.keys(filters).find((each) => each === params.get('show')) as keyof typeof filters | undefined;
  // Faults come first to the eye of whoever has them.
  const show = asked ?? (rows.some(filters.faults.shows) ? 'faults' : 'all');
  const shown = rows.filter(filters[show].shows);
  const offered = (Object.entries(filters) as [keyof typeof filters, (typeof filters)['all']][])
    .map(([name, { label, shows }]) => ({ name, label, count: rows.filter(shows).length }))
    .filter(({ name, count }) => count > 0 || name === 'all');
  return (
    <>
      <h3 className="govuk-heading-m">Row by row</h3>
      <nav className="rt-filter" aria-label="Which rows are shown">
        {offered.map(({ name, label, count }) => (
          <Link
            key={name}
            className="govuk-link"
            to={`${pathname}?show=${name}`}
            aria-current={name === show ? 'true' : undefined}
            preventScrollReset
            replace
          >
            {label} ({count})
          </Link>
        ))}
      </nav>
      <Table
        caption={`${filters[show].label}: ${counted(shown.length, 'row')}`}
        columns={columns}
        rows={shown}
        rowKey={({ number }) => String(number)}
        pageSize={PAGE}
      />
    </>
  );
}

const columns: Column<CheckedRow>[] = [
  { header: 'Row', cell: ({ number }) => number, numeric: true },
  {
    header: 'Seat',
    cell: ({ agency, title }) => (
      <>
        {agency || 'No agency'}
        {title && <span className="rt-under">{title}</span>}
      </>
    ),
  },
  { header: 'Outcome', cell: ({ outcome }) => <Tag tone={outcomeTones[outcome]}>{outcomeWords[outcome]}</Tag> },
  {
    header: 'What it would do',
    cell: ({ says, notes, faults }) => (
      <ul className="govuk-list rt-said">
        {faults.map(({ column, written, message }) => (
          <li className="rt-said__fault" key={`${column}${message}`}>
            {column && <strong>{column}: </strong>}
            {message}
            {written && !message.includes(written) && <span className="rt-under">In the sheet: {written}</span>}
          </li>
        ))}
        {says.map((said) => (
          <li key={said}>{said}</li>
        ))}
        {notes.map((note) => (
          <li className="rt-said__note" key={note}>
            {note}
          </li>
        ))}
      </ul>
    ),
  },
];
