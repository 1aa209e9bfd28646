interface CsvColumn<Row> {
  header: string;
  /** Columns without it are left out. */
  text?: (row: Row) => string | number;
}

export function csvText<Row>(columns: CsvColumn<Row>[], rows: readonly Row[]) {
  const written = columns.filter((column) => column.text);
  const lines = [
    written.map((column) => column.header),
    ...rows.map((row) => written.map((column) => column.text!(row))),
  ];
  return lines.map((line) => line.map(csvCell).join(',')).join('\r\n');
}

/** A cell that begins like a formula gets an apostrophe: a spreadsheet must show it, not run it. */
function csvCell(value: string | number) {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function download(name: string, text: string, type: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
