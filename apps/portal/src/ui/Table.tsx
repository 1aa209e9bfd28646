import { Fragment, useId, type ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { TextButton } from './Button';
import { Chevron } from './Chevron';
import { csvText, download } from './csv';

export interface Column<Row> {
  header: string;
  /** What the cell shows. */
  cell: (row: Row) => ReactNode;
  /** The same as plain text: for sorting and for the CSV file. Columns without it are left out of the file. */
  text?: (row: Row) => string | number;
  /** Offers sorting under this name in the address: `?sort=agency` */
  sort?: string;
  numeric?: boolean;
}

interface TableProps<Row> {
  caption: string;
  /** When a heading above already says what the caption says. */
  hideCaption?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What is open beneath a row, over the whole width, such as a form about it. */
  beneath?: (row: Row) => ReactNode;
  /** Name of the CSV file without its ending; no download is offered without it. */
  csv?: string;
  pageSize?: number;
  empty?: ReactNode;
}

export function Table<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  beneath,
  csv,
  pageSize = 200,
  empty,
}: TableProps<Row>) {
  const id = useId();
  const { sorted, sortOf, linkTo, page } = useTableAddress(columns, rows);
  const pages = Math.ceil(sorted.length / pageSize);
  if (!rows.length && empty) return empty;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <div className="rt-table" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="govuk-table">
          <caption
            className={hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
            id={id}
          >
            {caption}
          </caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {columns.map((column) => (
                <th
                  key={column.header}
                  scope="col"
                  aria-sort={sortOf(column)}
                  className={`govuk-table__header ${column.numeric ? 'govuk-table__header--numeric' : ''}`}
                >
                  {column.sort ? (
                    <Link to={linkTo({ sort: column })} preventScrollReset>
                      {column.header}
                      {sortOf(column) !== 'none' && <Chevron to={sortOf(column) === 'ascending' ? 'up' : 'down'} />}
                    </Link>
                  ) : (
                    column.header
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {sorted.slice((page - 1) * pageSize, page * pageSize).map((row) => {
              const below = beneath?.(row);
              return (
                <Fragment key={rowKey(row)}>
                  <tr className="govuk-table__row">
                    {columns.map((column) => (
                      <td
                        key={column.header}
                        data-label={column.header}
                        className={`govuk-table__cell ${column.numeric ? 'govuk-table__cell--numeric' : ''}`}
                      >
                        {column.cell(row)}
                      </td>
                    ))}
                  </tr>
                  {below && (
                    <tr className="govuk-table__row rt-table__beneath">
                      <td className="govuk-table__cell" colSpan={columns.length}>
                        {below}
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="rt-table-foot">
        {pages > 1 && (
          <nav aria-label={`Pages of ${caption}`}>
            {page > 1 && <Link to={linkTo({ page: page - 1 })}>Previous page</Link>} Page {page} of {pages}{' '}
            {page < pages && <Link to={linkTo({ page: page + 1 })}>Next page</Link>}
          </nav>
        )}
        {csv && rows.length > 0 && (
          <TextButton onPress={() => downloadCsv(csv, csvText(columns, sorted))} about={`: ${caption}`}>
            Download as CSV
          </TextButton>
        )}
      </div>
    </>
  );
}

/** Sorting and page live in the address: `?sort=agency`, `?sort=-agency`, `?page=2`. */
function useTableAddress<Row>(columns: Column<Row>[], rows: readonly Row[]) {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const asked = params.get('sort') ?? '';
  const descending = asked.startsWith('-');
  const by = columns.find((column) => column.sort && column.sort === asked.replace(/^-/, ''));

  const compare = (a: Row, b: Row) => {
    const [left, right] = [by!.text!(a), by!.text!(b)];
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left).localeCompare(String(right), 'en-GB', { numeric: true });
  };
  const sorted = by?.text ? rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b))) : rows;

  const sortOf = (column: Column<Row>) => {
    if (!column.sort) return undefined;
    if (column !== by) return 'none';
    return descending ? 'descending' : 'ascending';
  };
  const linkTo = (change: { sort: Column<Row> } | { page: number }) => {
    const next = new URLSearchParams(params);
    if ('page' in change) next.set('page', String(change.page));
    else {
      next.set('sort', change.sort === by && !descending ? `-${change.sort.sort}` : change.sort.sort!);
      next.delete('page');
    }
    return `${pathname}?${next}`;
  };
  return { sorted, sortOf, linkTo, page: Math.max(1, Number(params.get('page')) || 1) };
}

/** The mark at the start tells Excel that the file is UTF-8. */
const downloadCsv = (name: string, text: string) => download(`${name}.csv`, `\uFEFF${text}`, 'text/csv');
