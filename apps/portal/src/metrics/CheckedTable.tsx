import { useEffect, useRef, useState } from 'react';
import type { MetricPeriodType } from '../gql/enums';
import { Banner } from '../ui/Banner';
import { Button, ButtonGroup } from '../ui/Button';
import { SummaryList } from '../ui/SummaryList';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import type { Checked, Columns } from './tableRequests';
import type { useReadingTable } from './useReadingTable';
import { number } from './words';

interface CheckedTableProps {
  table: ReturnType<typeof useReadingTable>;
  checked: Checked;
  unit: string;
  periodType: MetricPeriodType;
}

const outcomes = {
  NEW: { label: 'New', tone: 'good' },
  CORRECTS: { label: 'Corrects', tone: 'waiting' },
  SAME: { label: 'Stands already', tone: 'quiet' },
} as const;

/** The second step: what the rows were taken for, what is wrong with them, and what would be kept. */
export function CheckedTable({ table, checked, unit, periodType }: CheckedTableProps) {
  const { plan, headings, columns } = checked;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const faults = plan?.faults ?? [];
  const added = (plan?.readings ?? []).filter(({ outcome }) => outcome !== 'SAME').length;
  const title = !plan
    ? 'Say what the columns hold'
    : faults.length > 0
      ? `${faults.length === 1 ? '1 thing' : `${faults.length} things`} to be mended`
      : added === 0
        ? 'All of it stands already'
        : 'The figures are in order';
  return (
    <>
      {table.hasChanged && (
        <Banner kind="important">
          Figures were changed since you checked yours, so nothing was kept. This is what would become of them now.
        </Banner>
      )}
      <h2 className="govuk-heading-l" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ChooseColumns table={table} headings={headings} columns={columns} periodType={periodType} />
      {faults.length > 0 && (
        <Table
          caption="While a row has a fault, nothing is kept"
          columns={[
            { header: 'Row', cell: ({ row }) => row, numeric: true },
            { header: 'What is wrong', cell: ({ message }) => message },
          ]}
          rows={faults}
          rowKey={({ row, message }) => `${row} ${message}`}
        />
      )}
      {plan && plan.readings.length > 0 && (
        <>
          <SummaryList
            rows={[
              ['The figure is', plan.now === null ? 'Nothing yet' : `${number(plan.now)} ${unit}`],
              ['It would be', plan.afterwards === null ? 'Nothing yet' : `${number(plan.afterwards)} ${unit}`],
            ]}
          />
          <Table
            caption="What would be kept"
            columns={[
              { header: 'Whose', cell: ({ agency }) => agency },
              { header: 'Period', cell: ({ period }) => period },
              {
                header: unit,
                numeric: true,
                cell: ({ value, rows }) => (
                  <>
                    {number(value)}
                    {rows.length > 1 && <span className="rt-under">{rows.length} rows added up</span>}
                  </>
                ),
              },
              {
                header: 'What it does',
                cell: ({ outcome, before }) => (
                  <>
                    <Tag tone={outcomes[outcome].tone}>{outcomes[outcome].label}</Tag>
                    {outcome === 'CORRECTS' && before !== null && ` ${number(before)}`}
                  </>
                ),
              },
            ]}
            rows={plan.readings}
            rowKey={({ agency, period }) => `${agency} ${period}`}
            pageSize={100}
          />
        </>
      )}
      {plan && faults.length === 0 && added > 0 && (
        <ButtonGroup>
          <Button onPress={() => void table.keep()} isBusy={table.isBusy}>
            {added === 1 ? 'Keep 1 figure' : `Keep ${added} figures`}
          </Button>
        </ButtonGroup>
      )}
    </>
  );
}

interface ChooseColumnsProps {
  table: ReturnType<typeof useReadingTable>;
  headings: string[];
  columns: Columns;
  periodType: MetricPeriodType;
}

const labels: Record<keyof Columns, string> = { agency: 'Agency', period: 'Period', value: 'Figure' };

/** Which column holds what: said once, and remembered for the agency and the metric. */
function ChooseColumns({ table, headings, columns, periodType }: ChooseColumnsProps) {
  const [chosen, setChosen] = useState(columns);
  const asked = (['agency', 'period', 'value'] as const).filter(
    (each) => each !== 'period' || periodType !== 'CAMPAIGN',
  );
  return (
    <form
      className="rt-filter rt-filter--fields rt-form"
      onSubmit={(event) => {
        event.preventDefault();
        void table.choose(chosen);
      }}
    >
      {asked.map((which) => (
        <div key={which}>
          <label className="govuk-label govuk-label--s" htmlFor={`column-${which}`}>
            {labels[which]}
          </label>
          <select
            className="govuk-select"
            id={`column-${which}`}
            value={chosen[which]}
            onChange={(event) => setChosen({ ...chosen, [which]: event.target.value })}
          >
            <option value="">{which === 'agency' ? 'None' : 'Choose a column'}</option>
            {[...new Set(headings)].filter(Boolean).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button kind="secondary" isBusy={table.isBusy}>
        Read these columns
      </Button>
    </form>
  );
}
