/** Letters that are no Latin-1 but have a place in the encoding of PDF’s own typefaces. */
const PLACES: Readonly<Record<string, string>> = { '’': '\x92', '“': '\x93', '”': '\x94', '–': '\x96' };
/** About as many as fit a line of the page. */
const LETTERS = 82;

/**
 * Pages of plain lines as a PDF that every reader opens: the format is text, and for a demo needs no library. The first
 * line of each page is its heading.
 */
export function smallPdf(...pages: readonly (readonly string[])[]): Buffer {
  const texts = pages.map((lines) => `BT ${written(lines)} ET`);
  const kids = texts.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${texts.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...texts.flatMap((text, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + at * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

function written([heading = '', ...lines]: readonly string[]): string {
  const shown = (line: string) => `(${inWinAnsi(line).replace(/[\\()]/g, '\\$&')}) Tj T*`;
  return [
    '/F2 22 Tf 60 760 Td 28 TL',
    ...wrapped(heading, LETTERS / 2).map(shown),
    '/F1 12 Tf 19 TL',
    ...lines.flatMap((line) => wrapped(line, LETTERS)).map(shown),
  ].join('\n');
}

const inWinAnsi = (line: string) => line.replace(/[’“”–]/g, (letter) => PLACES[letter] ?? letter);

/** Broken between words. */
function wrapped(line: string, most: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current && current.length + word.length >= most) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}
