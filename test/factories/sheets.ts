import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import writeExcelFile from 'write-excel-file/node';
import { ZipFile } from 'yazl';
import type { Visitor } from '../support/visitor.js';

/** A row of a sheet by its headings; what is left out is empty. */
export type WrittenRow = Readonly<Record<string, string | Date | { formula: string } | undefined>>;

export const HEADINGS = [
  'Agency',
  'Sector',
  'Agency type',
  'Email domains',
  'New agency',
  'Seat kind',
  'Statutory',
  'Seat title',
  'Representative',
  'Representative email',
  'Representative job title',
  'Representative first day',
  'Representative last day',
  'Deputy',
  'Deputy email',
  'Deputy first day',
  'Deputy last day',
] as const;

/** A row in good order, about an agency that is new. */
export const aRow = (agency: string, more: WrittenRow = {}): WrittenRow => ({
  Agency: agency,
  Sector: 'Local government',
  'Agency type': 'council',
  'Seat kind': 'Core',
  ...more,
});

/** An Excel workbook, written by somebody else's program. */
export function workbook(rows: readonly WrittenRow[], headings: readonly string[] = HEADINGS): Promise<Buffer> {
  const cell = (value: WrittenRow[string]) => {
    if (value === undefined || value === '') return null;
    if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' };
    if (typeof value === 'object') return { value: value.formula, type: 'Formula' as const };
    return { value, type: String };
  };
  const data = [
    headings.map((value) => ({ value, type: String })),
    ...rows.map((row) => headings.map((each) => cell(row[each]))),
  ];
  return writeExcelFile(data as never, { sheet: 'Seats' } as never).toBuffer();
}

const quoted = (text: string, separator: string) =>
  text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export const csv = (rows: readonly WrittenRow[], separator = ',', headings: readonly string[] = HEADINGS): string =>
  [headings, ...rows.map((row) => headings.map((each) => String(row[each] ?? '')))]
    .map((row) => row.map((each) => quoted(String(each), separator)).join(separator))
    .join('\r\n');

type Part = string | Buffer | Readable;

/** A zip of these parts, for workbooks that no spreadsheet would write. */
export async function zipOf(parts: Readonly<Record<string, Part>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) {
    if (content instanceof Readable) zip.addReadStream(content, path);
    else zip.addBuffer(Buffer.from(content as string), path);
  }
  zip.end();
  return buffer(zip.outputStream);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a workbook around a sheet that is written by hand. */
export const partsAround = (sheet: Part, more: Readonly<Record<string, Part>> = {}) => ({
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Seats" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': sheet,
  ...more,
});

export interface Shown {
  readonly fingerprint: string;
  readonly counts: Record<string, number>;
  readonly passedOver: string[];
  readonly missing: string[];
  readonly rows: {
    number: number;
    outcome: string;
    agency: string;
    title: string;
    says: string[];
    notes: string[];
    faults: { column: string | null; written: string; message: string }[];
  }[];
}

const send = (visitor: Visitor, path: string, file: Buffer | string) =>
  visitor.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(Buffer.from(file as string)),
  });

export const sendToCheck = (visitor: Visitor, slug: string, file: Buffer | string) =>
  send(visitor, `/sheets/${slug}/check`, file);

/** What the sheet would do. */
export async function check(visitor: Visitor, slug: string, file: Buffer | string): Promise<Shown> {
  const response = await sendToCheck(visitor, slug, file);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Shown;
}

/** Why it is not even read: the code and the sentence. */
export async function refusal(visitor: Visitor, slug: string, file: Buffer | string) {
  const response = await sendToCheck(visitor, slug, file);
  const { problems } = (await response.json()) as { problems?: { code: string; message: string }[] };
  return { status: response.status, code: problems?.[0]?.code, message: problems?.[0]?.message };
}

/** Every line of the answer to an import; the last one says what came of it. */
export async function bringIn(visitor: Visitor, slug: string, file: Buffer | string, agreed: string, key: string) {
  const response = await send(visitor, `/sheets/${slug}/import?agreed=${agreed}&key=${key}`, file);
  const lines = (await response.text())
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as {
          done?: Record<string, unknown>;
          changed?: Shown;
          problems?: { code: string }[];
          progress?: object;
        },
    );
  return { status: response.status, ...lines.at(-1), progress: lines.filter(({ progress }) => progress) };
}

export async function download(visitor: Visitor, path: string): Promise<Buffer> {
  const response = await visitor.fetch(path);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}
