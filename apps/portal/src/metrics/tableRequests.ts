import type { Failure } from '../forms/failure';
import type { Problem } from '../forms/problems';
import type { MetricConfidence } from '../gql/enums';

export interface Columns {
  period: string;
  value: string;
  agency: string;
}

export interface PlannedReading {
  agency: string;
  period: string;
  value: number;
  rows: number[];
  outcome: 'NEW' | 'CORRECTS' | 'SAME';
  before: number | null;
}

/** A table as the server understood it; without a plan, a column has to be chosen first. */
export interface Checked {
  headings: string[];
  columns: Columns;
  plan: {
    readings: PlannedReading[];
    faults: { row: number; message: string }[];
    now: number | null;
    afterwards: number | null;
    fingerprint: string;
  } | null;
}

/** What is said of the table as a whole. */
export interface SaidOfTable {
  /** An agency's id, CAMPAIGN, or ROWS. */
  agency: string;
  confidence: MetricConfidence;
  evidence: string;
  because: string;
  columns?: Columns;
}

/** A table that was not taken: what is wrong with it, or why no answer came. */
export class NotTaken extends Error {
  constructor(
    readonly problems: Problem[],
    readonly failure?: Failure,
  ) {
    super('The table was not taken');
  }
}

async function send<Answer>(
  metricId: string,
  what: 'check' | 'keep',
  table: Blob,
  { columns, ...said }: SaidOfTable,
  agreed?: string,
): Promise<Answer> {
  const words = new URLSearchParams({
    ...said,
    ...(columns && { periodColumn: columns.period, valueColumn: columns.value, agencyColumn: columns.agency }),
    ...(agreed && { agreed }),
  });
  const response = await fetch(`/campaign-readings/${metricId}/${what}?${words}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream' },
    body: table,
  }).catch(() => {
    throw new NotTaken([], {
      title: 'We could not reach Roundtable',
      text: 'Nothing that you typed is lost. Check your connection and send it again.',
    });
  });
  if (response.ok) return (await response.json()) as Answer;
  const {
    code,
    problems = [],
    reference,
  } = (await response.json().catch(() => ({}))) as {
    code?: string;
    problems?: Problem[];
    reference?: string;
  };
  if (code === 'PROBLEMS' || code === 'TOO_LARGE') throw new NotTaken(problems);
  throw new NotTaken([], {
    title: code === 'UNAUTHENTICATED' ? 'You have been signed out' : 'It was not taken',
    text: `${problems[0]?.message ?? 'Something went wrong on our side.'} Nothing was kept.${reference ? ` If you ask for help, give this reference: ${reference}` : ''}`,
  });
}

export const checkTable = (metricId: string, table: Blob, said: SaidOfTable) =>
  send<Checked>(metricId, 'check', table, said);

/** Has the figures kept as they were shown; or answers what would become of them now, if that is something else. */
export const keepTable = (metricId: string, table: Blob, said: SaidOfTable, agreed: string) =>
  send<{ kept: number } | { changed: Checked }>(metricId, 'keep', table, said, agreed);
