import { createHash } from 'node:crypto';

export interface FixturePage {
  readonly text?: string;
  readonly mediaBox?: string;
  readonly rotate?: number;
  /** Written into the dictionary of the page as it stands. */
  readonly more?: string;
  readonly resources?: string;
  readonly content?: string;
}

export interface FixtureFile {
  readonly pages: readonly FixturePage[];
  /** Written into the catalogue as it stands. */
  readonly catalog?: string;
  readonly info?: string;
  readonly objects?: Readonly<Record<number, string>>;
  readonly kids?: string;
  /** Encrypts by RC4 of 40 bits, as old programs did, with this password. */
  readonly password?: string;
}

/** Writes a PDF file by hand: what is wrong in it is wrong on purpose. Objects from 900 on are free for tests. */
export function pdfSource({ pages, catalog = '', info, objects = {}, kids, password }: FixtureFile): Buffer {
  const bodies = new Map<number, string>();
  const first = 10;
  bodies.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  bodies.set(
    2,
    `<< /Type /Pages /Kids [${kids ?? pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  );
  bodies.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  if (info) bodies.set(4, `<< ${info} >>`);
  const key = password === undefined ? undefined : encryptionKey(password);
  pages.forEach((page, index) => {
    const number = first + index * 2;
    const content = page.content ?? `BT /F1 24 Tf 60 500 Td (${page.text ?? ''}) Tj ET`;
    bodies.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox ${page.mediaBox ?? '[0 0 595 842]'} ${page.rotate === undefined ? '' : `/Rotate ${page.rotate}`} ` +
        `/Resources ${page.resources ?? '<< /Font << /F1 3 0 R >> >>'} /Contents ${number + 1} 0 R ${page.more ?? ''} >>`,
    );
    const bytes = key ? encrypted(Buffer.from(content, 'latin1'), key, number + 1) : Buffer.from(content, 'latin1');
    bodies.set(number + 1, `<< /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`);
  });
  for (const [number, body] of Object.entries(objects)) bodies.set(Number(number), body);
  let file = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of bodies) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = file.length;
  const size = Math.max(...bodies.keys()) + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let number = 1; number < size; number += 1) {
    const offset = offsets.get(number);
    file += offset === undefined ? '0000000000 00000 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  const secret = password === undefined ? '' : ` /Encrypt ${encryption(password)} /ID [<${ID}> <${ID}>]`;
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${info ? '/Info 4 0 R' : ''}${secret} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

// What follows is the standard handler of revision 2 (ISO 32000-1, 7.6.3), owner and user password alike.
const ID = '0123456789abcdef0123456789abcdef';
const FILL = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const padded = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), FILL]).subarray(0, 32);
const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      [state[i], state[j]] = [state[j]!, state[i]!];
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}

const owner = (password: string) => rc4(md5(padded(password)).subarray(0, 5), padded(password));
const PERMISSIONS = -4;

function encryptionKey(password: string): Buffer {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  return md5(padded(password), owner(password), permissions, Buffer.from(ID, 'hex')).subarray(0, 5);
}

const encryption = (password: string) =>
  `<< /Filter /Standard /V 1 /R 2 /O <${owner(password).toString('hex')}> /U <${rc4(encryptionKey(password), FILL).toString('hex')}> /P ${PERMISSIONS} >>`;

function encrypted(data: Buffer, key: Buffer, number: number): Buffer {
  const own = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
  return rc4(md5(key, own).subarray(0, 10), data);
}
